CREATE TABLE `launch_steps` (
	`step` text PRIMARY KEY NOT NULL,
	`taken_by` text NOT NULL,
	`taken_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `alarms_by_time` ON `alarms` (`raised_at`,`id`);--> statement-breakpoint
CREATE INDEX `appeals_by_time` ON `appeals` (`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `level_corrections_of` ON `level_corrections` (`subject_kind`,`subject_id`,`corrected_at`);