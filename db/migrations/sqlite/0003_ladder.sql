CREATE TABLE `alarm_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`alarm_id` text NOT NULL,
	`rung` integer NOT NULL,
	`kind` text NOT NULL,
	`asked_instead` text,
	`climbed_at` integer NOT NULL,
	FOREIGN KEY (`alarm_id`) REFERENCES `alarms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alarm_steps_once` ON `alarm_steps` (`alarm_id`,`rung`);--> statement-breakpoint
CREATE TABLE `support_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`offer_id` text NOT NULL,
	`author_id` text NOT NULL,
	`from_member` integer NOT NULL,
	`words` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`offer_id`) REFERENCES `support_offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `support_messages_in` ON `support_messages` (`offer_id`,`written_at`);--> statement-breakpoint
DROP INDEX `alarms_one_ringing`;--> statement-breakpoint
DROP INDEX `alarms_by_case`;--> statement-breakpoint
DROP INDEX `alarms_ringing`;--> statement-breakpoint
ALTER TABLE `alarms` ADD `stopped_at` integer;--> statement-breakpoint
ALTER TABLE `alarms` ADD `stopped_because` text;--> statement-breakpoint
CREATE INDEX `alarms_by_time` ON `alarms` (`raised_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `alarms_one_ringing` ON `alarms` (`case_id`) WHERE acknowledged_at is null and stopped_at is null;--> statement-breakpoint
CREATE INDEX `alarms_by_case` ON `alarms` (`case_id`,`raised_at`);--> statement-breakpoint
CREATE INDEX `alarms_ringing` ON `alarms` (`next_rung_at`) WHERE acknowledged_at is null and stopped_at is null;--> statement-breakpoint
ALTER TABLE `notices` ADD `concerns_id` text;--> statement-breakpoint
ALTER TABLE `preferences` ADD `nation` text;--> statement-breakpoint
ALTER TABLE `crisis_contacts` ADD `retired_by` text;--> statement-breakpoint
ALTER TABLE `shifts` ADD `taken_off_by` text;--> statement-breakpoint
ALTER TABLE `shifts` ADD `taken_off_at` integer;--> statement-breakpoint
CREATE INDEX `disclosures_by_time` ON `disclosures` (`disclosed_at`,`id`);--> statement-breakpoint
CREATE INDEX `pages_to` ON `pages` (`member_id`,`alarm_id`);--> statement-breakpoint
CREATE INDEX `support_offers_waiting` ON `support_offers` (`answer`,`taken_at`);