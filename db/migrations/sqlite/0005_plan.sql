CREATE TABLE `findable_services` (
	`number` integer PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`name_key` text NOT NULL,
	`marks` text NOT NULL,
	`features` integer NOT NULL,
	`languages` integer NOT NULL,
	`points` text NOT NULL,
	`reach` text NOT NULL,
	`checked_until` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `findable_services_service` ON `findable_services` (`service_id`);--> statement-breakpoint
CREATE INDEX `findable_services_by_name` ON `findable_services` (`name_key`,`number`);--> statement-breakpoint
CREATE TABLE `coping_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`week` text NOT NULL,
	`checked_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coping_checks_of` ON `coping_checks` (`member_id`,`week`);--> statement-breakpoint
CREATE TABLE `plan_cards` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`number` text NOT NULL,
	`parts` text NOT NULL,
	`made_at` integer NOT NULL,
	`withdrawn_at` integer,
	`tried_at` integer,
	`locked_at` integer,
	`unlocked_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_cards_number` ON `plan_cards` (`number`);--> statement-breakpoint
CREATE INDEX `plan_cards_of` ON `plan_cards` (`member_id`,`withdrawn_at`,`made_at`);--> statement-breakpoint
CREATE TABLE `plan_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`way_id` text NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_openings_of_way` ON `plan_openings` (`way_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `plan_openings_of` ON `plan_openings` (`member_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `plan_shares` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`parts` text NOT NULL,
	`shared_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_shares_secret` ON `plan_shares` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `plan_shares_of` ON `plan_shares` (`member_id`,`shared_at`,`id`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`begun_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`reviewed_at` integer,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_of` ON `plans` (`member_id`,`kind`);--> statement-breakpoint
CREATE INDEX `plans_due` ON `plans` (`due_at`,`id`);--> statement-breakpoint
CREATE TABLE `sealed_words` (
	`owner_id` text NOT NULL,
	`field` text NOT NULL,
	`member_id` text NOT NULL,
	`key_id` text NOT NULL,
	`sealed` text NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`owner_id`, `field`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sealed_words_by_key` ON `sealed_words` (`key_id`,`owner_id`,`field`);--> statement-breakpoint
CREATE INDEX `sealed_words_of` ON `sealed_words` (`member_id`,`owner_id`);--> statement-breakpoint
DROP INDEX `chat_sessions_once`;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `set_apart_at` integer;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `changes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `changed_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `chat_sessions_once` ON `chat_sessions` (`series_id`,`due_at`);--> statement-breakpoint
ALTER TABLE `chat_series` ADD `changes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `chat_series` ADD `changed_at` integer;