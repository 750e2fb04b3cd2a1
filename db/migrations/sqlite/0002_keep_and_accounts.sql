CREATE TABLE `address_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`from_email` text NOT NULL,
	`to_email` text NOT NULL,
	`asked_at` integer NOT NULL,
	`settled_at` integer,
	`outcome` text,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `address_changes_by_member` ON `address_changes` (`member_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `address_changes_to` ON `address_changes` (`to_email`,`asked_at`);--> statement-breakpoint
CREATE INDEX `address_changes_by_age` ON `address_changes` (`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `address_changes_once` ON `address_changes` (`member_id`) WHERE settled_at is null;--> statement-breakpoint
ALTER TABLE `drafts` ADD `quotes_id` text;--> statement-breakpoint
ALTER TABLE `mail_links` ADD `change_id` text REFERENCES address_changes(id);--> statement-breakpoint
CREATE INDEX `members_unconfirmed` ON `members` (`joined_at`) WHERE verified_at is null;