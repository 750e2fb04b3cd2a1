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
ALTER TABLE `groups` ADD `kind` text DEFAULT 'peer' NOT NULL;