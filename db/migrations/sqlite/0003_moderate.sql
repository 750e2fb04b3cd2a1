CREATE TABLE `folded_hard_kinds` (
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`chosen_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `kind`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `cases_claimed`;--> statement-breakpoint
CREATE INDEX `cases_of_group` ON `cases` (`group_id`,`level`,`due_at`,`id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_by_source` ON `cases` (`source`,`level`,`due_at`,`id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_unclaimed` ON `cases` (`level`,`due_at`,`id`) WHERE closed_at is null and claimed_by is null;--> statement-breakpoint
CREATE INDEX `cases_handed_up` ON `cases` (`level`,`due_at`,`id`) WHERE closed_at is null and handed_up_at is not null;--> statement-breakpoint
CREATE INDEX `cases_claimed` ON `cases` (`claimed_by`,`level`,`due_at`,`id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `screenings_settled` ON `screenings` (`settled_at`);