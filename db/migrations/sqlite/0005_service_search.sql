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
DROP INDEX `chat_sessions_once`;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `set_apart_at` integer;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `changes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `changed_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `chat_sessions_once` ON `chat_sessions` (`series_id`,`due_at`);--> statement-breakpoint
ALTER TABLE `chat_series` ADD `changes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `chat_series` ADD `changed_at` integer;