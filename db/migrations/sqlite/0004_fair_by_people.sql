PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_appeals` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`decision_id` text,
	`member_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`taken_by` text,
	`taken_at` integer,
	`about_id` text,
	`outcome` text,
	`outcome_words` text,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`about_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appeals_by_people" CHECK(decided_by <> 'system')
);
--> statement-breakpoint
INSERT INTO `__new_appeals`("id", "kind", "decision_id", "member_id", "opened_at", "due_at", "taken_by", "taken_at", "about_id", "outcome", "outcome_words", "decided_by", "decided_at") SELECT "id", "kind", "decision_id", "member_id", "opened_at", "due_at", "taken_by", "taken_at", "about_id", "outcome", "outcome_words", "decided_by", "decided_at" FROM `appeals`;--> statement-breakpoint
DROP TABLE `appeals`;--> statement-breakpoint
ALTER TABLE `__new_appeals` RENAME TO `appeals`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `appeals_of_decision` ON `appeals` (`decision_id`);--> statement-breakpoint
CREATE INDEX `appeals_open` ON `appeals` (`decided_at`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `appeals_by_member` ON `appeals` (`member_id`,`opened_at`);--> statement-breakpoint
CREATE TABLE `__new_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`about_id` text NOT NULL,
	`action` text NOT NULL,
	`rule` text NOT NULL,
	`reason` text NOT NULL,
	`message` text NOT NULL,
	`until` integer,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	`before` text,
	`undone_at` integer,
	`undone_by` text,
	`undone_because` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`about_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decisions_by_people" CHECK(decided_by <> 'system')
);
--> statement-breakpoint
INSERT INTO `__new_decisions`("id", "case_id", "subject_kind", "subject_id", "about_id", "action", "rule", "reason", "message", "until", "decided_by", "decided_at", "before", "undone_at", "undone_by", "undone_because") SELECT "id", "case_id", "subject_kind", "subject_id", "about_id", "action", "rule", "reason", "message", "until", "decided_by", "decided_at", "before", "undone_at", "undone_by", "undone_because" FROM `decisions`;--> statement-breakpoint
DROP TABLE `decisions`;--> statement-breakpoint
ALTER TABLE `__new_decisions` RENAME TO `decisions`;--> statement-breakpoint
CREATE INDEX `decisions_by_case` ON `decisions` (`case_id`,`decided_at`);--> statement-breakpoint
CREATE INDEX `decisions_about` ON `decisions` (`about_id`,`decided_at`);--> statement-breakpoint
CREATE INDEX `decisions_by_time` ON `decisions` (`decided_at`,`id`);