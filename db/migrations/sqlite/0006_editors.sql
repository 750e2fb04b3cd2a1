CREATE TABLE `directory_upload_parts` (
	`upload_id` text NOT NULL,
	`position` integer NOT NULL,
	`bytes` text NOT NULL,
	PRIMARY KEY(`upload_id`, `position`),
	FOREIGN KEY (`upload_id`) REFERENCES `directory_uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `directory_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`feed_id` text NOT NULL,
	`name` text NOT NULL,
	`digest` text NOT NULL,
	`kept_at` integer NOT NULL,
	`kept_by` text NOT NULL,
	FOREIGN KEY (`feed_id`) REFERENCES `directory_feeds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_uploads_feed` ON `directory_uploads` (`feed_id`);--> statement-breakpoint
CREATE INDEX `directory_uploads_old` ON `directory_uploads` (`kept_at`);