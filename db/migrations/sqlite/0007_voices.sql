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
CREATE INDEX `group_words_of_author` ON `group_words` (`author_id`,`id`);