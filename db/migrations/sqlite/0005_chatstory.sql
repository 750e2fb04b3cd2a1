DROP INDEX `chat_sessions_once`;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `set_apart_at` integer;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `changes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `changed_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `chat_sessions_once` ON `chat_sessions` (`series_id`,`due_at`);--> statement-breakpoint
ALTER TABLE `chat_series` ADD `changes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `chat_series` ADD `changed_at` integer;