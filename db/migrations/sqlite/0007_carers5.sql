CREATE TABLE `helped_marks` (
	`post_id` text NOT NULL,
	`member_id` text NOT NULL,
	`marked_at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `member_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `helped_marks_by_member` ON `helped_marks` (`member_id`,`marked_at`,`post_id`);--> statement-breakpoint
CREATE INDEX `helped_marks_newest` ON `helped_marks` (`marked_at`);--> statement-breakpoint
CREATE TABLE `thread_questions` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `thread_summaries` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`nameless` integer DEFAULT false NOT NULL,
	`written_at` integer NOT NULL,
	`put_back_id` text,
	`withheld` text,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_summaries_by_thread` ON `thread_summaries` (`thread_id`,`id`);--> statement-breakpoint
CREATE INDEX `thread_summaries_by_writer` ON `thread_summaries` (`written_by`,`id`);--> statement-breakpoint
CREATE INDEX `thread_summaries_newest` ON `thread_summaries` (`written_at`);--> statement-breakpoint
CREATE TABLE `weekly_picks` (
	`post_id` text PRIMARY KEY NOT NULL,
	`picked_by` text NOT NULL,
	`picked_at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `weekly_picks_newest` ON `weekly_picks` (`picked_at`);--> statement-breakpoint
CREATE TABLE `weekly_readers` (
	`group_id` text NOT NULL,
	`member_id` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`group_id`, `member_id`),
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `weekly_readers_by_member` ON `weekly_readers` (`member_id`,`group_id`);--> statement-breakpoint
CREATE INDEX `saved_posts_by_time` ON `saved_posts` (`saved_at`);