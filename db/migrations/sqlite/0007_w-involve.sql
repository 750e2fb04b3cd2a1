CREATE TABLE `annual_answered` (
	`review_id` text NOT NULL,
	`seat_id` text NOT NULL,
	PRIMARY KEY(`review_id`, `seat_id`),
	FOREIGN KEY (`review_id`) REFERENCES `annual_reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `annual_answered_by` ON `annual_answered` (`seat_id`);--> statement-breakpoint
CREATE TABLE `annual_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`position` integer NOT NULL,
	`words` text NOT NULL,
	`choices` text NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `annual_reviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `annual_questions_of` ON `annual_questions` (`review_id`,`position`);--> statement-breakpoint
CREATE TABLE `annual_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`title` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text NOT NULL,
	`intro` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`answers_until` integer NOT NULL,
	`gathered_at` integer,
	`gathered_by` text,
	`facts` text,
	`learned` text DEFAULT '' NOT NULL,
	`could_not` text DEFAULT '' NOT NULL,
	`asked_at` integer,
	`say_until` integer,
	`signed_at` integer,
	`signed_by` text,
	`published_at` integer,
	`published_by` text,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `annual_reviews_one_open` ON `annual_reviews` (`workspace_id`) WHERE signed_at is null;--> statement-breakpoint
CREATE INDEX `annual_reviews_of` ON `annual_reviews` (`workspace_id`,`id`);--> statement-breakpoint
CREATE TABLE `annual_tallies` (
	`question_id` text NOT NULL,
	`choice` integer NOT NULL,
	`side` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`question_id`, `choice`, `side`),
	FOREIGN KEY (`question_id`) REFERENCES `annual_questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `annual_voices` (
	`review_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`voice` text,
	`reason` text DEFAULT '' NOT NULL,
	`entered_by_seat_id` text,
	`said_at` integer,
	PRIMARY KEY(`review_id`, `seat_id`),
	FOREIGN KEY (`review_id`) REFERENCES `annual_reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `annual_voices_by_seat` ON `annual_voices` (`seat_id`,`said_at`);--> statement-breakpoint
CREATE TABLE `annual_words` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`words` text NOT NULL,
	`left_out_by` text,
	FOREIGN KEY (`question_id`) REFERENCES `annual_questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `annual_words_of` ON `annual_words` (`question_id`,`id`);--> statement-breakpoint
CREATE TABLE `letter_voices` (
	`letter_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`voice` text,
	`reason` text DEFAULT '' NOT NULL,
	`entered_by_seat_id` text,
	`said_at` integer,
	PRIMARY KEY(`letter_id`, `seat_id`),
	FOREIGN KEY (`letter_id`) REFERENCES `proposal_letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_voices_by_seat` ON `letter_voices` (`seat_id`,`said_at`);--> statement-breakpoint
CREATE TABLE `proposal_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`author_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`entered_by_seat_id` text,
	`words` text NOT NULL,
	`said_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withheld` text,
	`withheld_by` text,
	`withheld_at` integer,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposal_comments_of` ON `proposal_comments` (`proposal_id`,`id`);--> statement-breakpoint
CREATE INDEX `proposal_comments_by` ON `proposal_comments` (`author_id`,`id`);--> statement-breakpoint
CREATE TABLE `proposal_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`answer` text NOT NULL,
	`reasons` text NOT NULL,
	`conditions` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`replaced_at` integer,
	`sent_at` integer,
	`sent_by` text,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_letters_one` ON `proposal_letters` (`proposal_id`) WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX `proposal_letters_due` ON `proposal_letters` (`sent_at`,`replaced_at`,`closes_at`);--> statement-breakpoint
CREATE TABLE `proposal_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`words` text NOT NULL,
	`happened_on` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposal_notes_of` ON `proposal_notes` (`proposal_id`,`happened_on`,`id`);--> statement-breakpoint
CREATE TABLE `proposal_reports` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`aim` text NOT NULL,
	`methods` text NOT NULL,
	`results` text NOT NULL,
	`discussion` text NOT NULL,
	`reflections` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`asked` text NOT NULL,
	`burden` text NOT NULL,
	`payment` text NOT NULL,
	`comes_back` text NOT NULL,
	`proposed_by` text NOT NULL,
	`entered_by` text,
	`put_at` integer NOT NULL,
	`email` text,
	`tracking_hash` text,
	`laid_at` integer,
	`laid_by` text,
	`put_aside_at` integer,
	`put_aside_by` text,
	`put_aside_why` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposals_by_workspace` ON `proposals` (`workspace_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_tracking` ON `proposals` (`tracking_hash`) WHERE tracking_hash is not null;