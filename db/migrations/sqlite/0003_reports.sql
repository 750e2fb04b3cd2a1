PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`subject_kind` text,
	`subject_id` text,
	`told_where` text DEFAULT '' NOT NULL,
	`reporter_id` text,
	`look_up_hash` text,
	`tell_address` text,
	`reason` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`reported_at` integer NOT NULL,
	`promised_by` integer NOT NULL,
	`outcome` text,
	`outcome_words` text,
	`answered_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_reports`("id", "case_id", "subject_kind", "subject_id", "told_where", "reporter_id", "look_up_hash", "tell_address", "reason", "note", "reported_at", "promised_by", "outcome", "outcome_words", "answered_at") SELECT "id", "case_id", "subject_kind", "subject_id", '', "reporter_id", "look_up_hash", "tell_address", "reason", "note", "reported_at", "promised_by", "outcome", "outcome_words", "answered_at" FROM `reports`;--> statement-breakpoint
DROP TABLE `reports`;--> statement-breakpoint
ALTER TABLE `__new_reports` RENAME TO `reports`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `reports_by_case` ON `reports` (`case_id`,`reported_at`);--> statement-breakpoint
CREATE INDEX `reports_by_reporter` ON `reports` (`reporter_id`,`reported_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_look_up` ON `reports` (`look_up_hash`);--> statement-breakpoint
CREATE INDEX `reports_by_time` ON `reports` (`reported_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_one_open` ON `reports` (`reporter_id`,`subject_kind`,`subject_id`) WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX `reports_unplaced` ON `reports` (`promised_by`,`id`) WHERE case_id is null and answered_at is null;