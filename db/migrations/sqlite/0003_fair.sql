CREATE TABLE `audit_head` (
	`id` text PRIMARY KEY NOT NULL,
	`length` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `erasures` (
	`member_id` text PRIMARY KEY NOT NULL,
	`asked_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `appeals` ADD `about_id` text REFERENCES members(id);--> statement-breakpoint
ALTER TABLE `audit` ADD `category` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `audit_by_kind` ON `audit` (`kind`,`seq`);--> statement-breakpoint
CREATE INDEX `mentions_of` ON `mentions` (`member_id`);--> statement-breakpoint
CREATE INDEX `reactions_by_member` ON `reactions` (`member_id`,`reacted_at`);--> statement-breakpoint
CREATE INDEX `members_by_name` ON `members` (`name`);