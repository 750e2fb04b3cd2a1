CREATE TABLE `letter_takedowns` (
	`letter_id` text PRIMARY KEY NOT NULL,
	`how` text NOT NULL,
	`taken_down_by` text NOT NULL,
	`taken_down_at` integer NOT NULL,
	FOREIGN KEY (`letter_id`) REFERENCES `support_messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_alarms` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`report_id` text,
	`raised_at` integer NOT NULL,
	`rung` integer DEFAULT 0 NOT NULL,
	`next_rung_at` integer,
	`acknowledged_by` text,
	`acknowledged_at` integer,
	`stopped_at` integer,
	`stopped_because` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "alarms_about_something" CHECK(case_id is not null or report_id is not null)
);
--> statement-breakpoint
INSERT INTO `__new_alarms`("id", "case_id", "report_id", "raised_at", "rung", "next_rung_at", "acknowledged_by", "acknowledged_at", "stopped_at", "stopped_because") SELECT "id", "case_id", null, "raised_at", "rung", "next_rung_at", "acknowledged_by", "acknowledged_at", "stopped_at", "stopped_because" FROM `alarms`;--> statement-breakpoint
DROP TABLE `alarms`;--> statement-breakpoint
ALTER TABLE `__new_alarms` RENAME TO `alarms`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `alarms_one_ringing` ON `alarms` (`case_id`) WHERE acknowledged_at is null and stopped_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `alarms_of_report` ON `alarms` (`report_id`);--> statement-breakpoint
CREATE INDEX `alarms_by_case` ON `alarms` (`case_id`,`raised_at`);--> statement-breakpoint
CREATE INDEX `alarms_ringing` ON `alarms` (`next_rung_at`) WHERE acknowledged_at is null and stopped_at is null;--> statement-breakpoint
CREATE INDEX `alarms_by_time` ON `alarms` (`raised_at`,`id`);--> statement-breakpoint
CREATE TABLE `__new_disclosures` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`report_id` text,
	`about_id` text,
	`service` text NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`told` text NOT NULL,
	`reason` text NOT NULL,
	`disclosed_by` text NOT NULL,
	`disclosed_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "disclosures_about_something" CHECK(case_id is not null or report_id is not null)
);
--> statement-breakpoint
INSERT INTO `__new_disclosures`("id", "case_id", "report_id", "about_id", "service", "reference", "told", "reason", "disclosed_by", "disclosed_at") SELECT "id", "case_id", null, "about_id", "service", "reference", "told", "reason", "disclosed_by", "disclosed_at" FROM `disclosures`;--> statement-breakpoint
DROP TABLE `disclosures`;--> statement-breakpoint
ALTER TABLE `__new_disclosures` RENAME TO `disclosures`;--> statement-breakpoint
CREATE INDEX `disclosures_by_case` ON `disclosures` (`case_id`);--> statement-breakpoint
CREATE INDEX `disclosures_by_report` ON `disclosures` (`report_id`);--> statement-breakpoint
CREATE INDEX `disclosures_about` ON `disclosures` (`about_id`);--> statement-breakpoint
CREATE INDEX `disclosures_by_time` ON `disclosures` (`disclosed_at`,`id`);--> statement-breakpoint
ALTER TABLE `post_takedowns` ADD `author_took_down_at` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `level` text DEFAULT 'amber' NOT NULL;--> statement-breakpoint
CREATE INDEX `support_messages_by` ON `support_messages` (`author_id`,`written_at`);