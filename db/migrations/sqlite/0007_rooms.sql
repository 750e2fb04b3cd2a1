ALTER TABLE `involvement_hours` ADD `meeting_id` text REFERENCES meetings(id);--> statement-breakpoint
CREATE INDEX `themes_newest` ON `themes` (`shown_at`,`id`);