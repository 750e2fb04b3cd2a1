CREATE TABLE `apart_wishes` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`how` text NOT NULL,
	`mark` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`named_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `apart_wishes_once` ON `apart_wishes` (`member_id`,`mark`);--> statement-breakpoint
CREATE INDEX `apart_wishes_by_mark` ON `apart_wishes` (`mark`);--> statement-breakpoint
CREATE TABLE `carers` (
	`member_id` text PRIMARY KEY NOT NULL,
	`came_in_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `caring` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`who` text NOT NULL,
	`who_audience` text DEFAULT 'nobody' NOT NULL,
	`conditions_audience` text DEFAULT 'nobody' NOT NULL,
	`since_year` integer,
	`since_month` integer,
	`since_audience` text DEFAULT 'nobody' NOT NULL,
	`load` text,
	`load_audience` text DEFAULT 'nobody' NOT NULL,
	`told_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `carers`(`member_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `caring_by_member` ON `caring` (`member_id`,`told_at`);--> statement-breakpoint
CREATE TABLE `caring_conditions` (
	`caring_id` text NOT NULL,
	`condition_id` text NOT NULL,
	PRIMARY KEY(`caring_id`, `condition_id`),
	FOREIGN KEY (`caring_id`) REFERENCES `caring`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`condition_id`) REFERENCES `conditions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `helped_marks` (
	`post_id` text NOT NULL,
	`member_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`marked_at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `member_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `helped_marks_by_thread` ON `helped_marks` (`thread_id`);--> statement-breakpoint
CREATE INDEX `helped_marks_by_member` ON `helped_marks` (`member_id`);--> statement-breakpoint
CREATE TABLE `kept_apart` (
	`wish_id` text NOT NULL,
	`member_id` text NOT NULL,
	`other_id` text NOT NULL,
	`both_ways` integer NOT NULL,
	PRIMARY KEY(`wish_id`, `other_id`),
	FOREIGN KEY (`wish_id`) REFERENCES `apart_wishes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_apart_pair` ON `kept_apart` (`member_id`,`other_id`);--> statement-breakpoint
CREATE INDEX `kept_apart_other` ON `kept_apart` (`other_id`,`member_id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`asked_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `thread_summaries` (
	`thread_id` text NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`puts_back` integer,
	`withheld` text,
	PRIMARY KEY(`thread_id`, `version`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_summaries_by_writer` ON `thread_summaries` (`written_by`,`written_at`);--> statement-breakpoint
CREATE TABLE `turning_points` (
	`key` text NOT NULL,
	`topic_id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `turning_points_by_key` ON `turning_points` (`group_id`,`key`);--> statement-breakpoint
CREATE TABLE `week_picks` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`member_id` text NOT NULL,
	`why` text NOT NULL,
	`picked_at` integer NOT NULL,
	`taken_back_at` integer,
	`withheld` text,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `week_picks_newest` ON `week_picks` (`group_id`,`picked_at`);--> statement-breakpoint
CREATE INDEX `week_picks_by_member` ON `week_picks` (`member_id`,`picked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `week_picks_once` ON `week_picks` (`thread_id`,`member_id`) WHERE taken_back_at is null;--> statement-breakpoint
ALTER TABLE `groups` ADD `kind` text DEFAULT 'peer' NOT NULL;