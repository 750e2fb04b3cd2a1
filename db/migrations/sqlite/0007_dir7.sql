CREATE TABLE `merged_member_things` (
	`merge_id` text NOT NULL,
	`thing` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`merge_id`, `thing`, `member_id`),
	FOREIGN KEY (`merge_id`) REFERENCES `service_merges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `merged_member_things_by` ON `merged_member_things` (`member_id`);--> statement-breakpoint
DROP INDEX `service_link_checks_due`;--> statement-breakpoint
ALTER TABLE `service_link_checks` ADD `unanswered_since` integer;--> statement-breakpoint
ALTER TABLE `services` ADD `looked_after_since` integer;--> statement-breakpoint
ALTER TABLE `services` ADD `link_due_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `services_unclaimed` ON `services` (`number`) WHERE published_at is not null and looked_after_since is null;--> statement-breakpoint
CREATE INDEX `services_link_due` ON `services` (`link_due_at`,`number`) WHERE published_at is not null and url is not null;