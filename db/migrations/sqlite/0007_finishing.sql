CREATE TABLE `document_pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`upload_id` text NOT NULL,
	`document_id` text,
	`hash` text NOT NULL,
	`type` text NOT NULL,
	`bytes` text NOT NULL,
	FOREIGN KEY (`upload_id`) REFERENCES `document_uploads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_pictures_of_upload` ON `document_pictures` (`upload_id`,`hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `document_pictures_once` ON `document_pictures` (`document_id`,`hash`);--> statement-breakpoint
CREATE TABLE `group_words` (
	`id` text PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	`of_id` text NOT NULL,
	`part` text DEFAULT '' NOT NULL,
	`workspace_id` text,
	`author_id` text NOT NULL,
	`written_at` integer NOT NULL,
	`withheld` text,
	`withheld_by` text,
	`withheld_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `group_words_once` ON `group_words` (`place`,`of_id`,`part`);--> statement-breakpoint
CREATE INDEX `group_words_of_author` ON `group_words` (`author_id`,`id`);--> statement-breakpoint
ALTER TABLE `involvement_hours` ADD `meeting_id` text REFERENCES meetings(id);--> statement-breakpoint
CREATE INDEX `service_tries_not_in` ON `service_tries` (`tried_at`,`service_id`) WHERE how = 'could-not-get-in';--> statement-breakpoint
CREATE INDEX `themes_newest` ON `themes` (`shown_at`,`id`);