ALTER TABLE `chat_support_calls` ADD `cause` text DEFAULT 'pressed' NOT NULL;--> statement-breakpoint
ALTER TABLE `chat_support_calls` ADD `passed_on_by` text;--> statement-breakpoint
ALTER TABLE `preferences` ADD `chat_slowly` integer;