CREATE TABLE `involvement_hours` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`member_id` text NOT NULL,
	`opportunity_id` text,
	`what_for` text NOT NULL,
	`worked_on` text NOT NULL,
	`minutes` integer NOT NULL,
	`pay` text NOT NULL,
	`pay_pence` integer NOT NULL,
	`expenses_pence` integer NOT NULL,
	`expenses_for` text NOT NULL,
	`entered_by_seat_id` text,
	`entered_at` integer NOT NULL,
	`taken_back_at` integer,
	`outcome` text,
	`reason` text DEFAULT '' NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`paid_on` text,
	`paid_by` text,
	`paid_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `involvement_hours_by_workspace` ON `involvement_hours` (`workspace_id`,`taken_back_at`,`outcome`,`id`);--> statement-breakpoint
CREATE INDEX `involvement_hours_of` ON `involvement_hours` (`member_id`,`id`);--> statement-breakpoint
CREATE TABLE `involvement_rates` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`pence_per_hour` integer NOT NULL,
	`holds_from` text NOT NULL,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `involvement_rates_of` ON `involvement_rates` (`workspace_id`,`holds_from`,`id`);--> statement-breakpoint
CREATE TABLE `opportunities` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`purpose` text NOT NULL,
	`time_asked` text NOT NULL,
	`support` text NOT NULL,
	`payment` text NOT NULL,
	`places` integer NOT NULL,
	`criteria` text NOT NULL,
	`choosing` text NOT NULL,
	`reach` text NOT NULL,
	`closes_at` integer NOT NULL,
	`offered_by` text NOT NULL,
	`offered_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawn_why` text DEFAULT '' NOT NULL,
	`chosen_at` integer,
	`chosen_by` text,
	`chosen_why` text DEFAULT '' NOT NULL,
	`draw` text,
	`changed` text DEFAULT '' NOT NULL,
	`changed_by` text,
	`changed_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opportunities_by_workspace` ON `opportunities` (`workspace_id`,`closes_at`);--> statement-breakpoint
CREATE INDEX `opportunities_open` ON `opportunities` (`reach`,`chosen_at`,`withdrawn_at`,`closes_at`);--> statement-breakpoint
CREATE TABLE `opportunity_interests` (
	`id` text PRIMARY KEY NOT NULL,
	`opportunity_id` text NOT NULL,
	`member_id` text NOT NULL,
	`words` text NOT NULL,
	`support_needed` text NOT NULL,
	`entered_by_seat_id` text,
	`said_at` integer NOT NULL,
	`taken_back_at` integer,
	`outcome` text,
	`reason` text DEFAULT '' NOT NULL,
	`decided_at` integer,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opportunity_interests_once` ON `opportunity_interests` (`opportunity_id`,`member_id`) WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX `opportunity_interests_of` ON `opportunity_interests` (`member_id`,`id`);--> statement-breakpoint
CREATE TABLE `objective_cycles` (
	`id` text PRIMARY KEY NOT NULL,
	`objective_id` text NOT NULL,
	`number` integer NOT NULL,
	`begun_at` integer NOT NULL,
	FOREIGN KEY (`objective_id`) REFERENCES `objectives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `objective_cycles_once` ON `objective_cycles` (`objective_id`,`number`);--> statement-breakpoint
CREATE TABLE `objective_readings` (
	`id` text PRIMARY KEY NOT NULL,
	`objective_id` text NOT NULL,
	`hundredths` integer NOT NULL,
	`read_on` text NOT NULL,
	`note` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`objective_id`) REFERENCES `objectives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objective_readings_of` ON `objective_readings` (`objective_id`,`read_on`,`id`);--> statement-breakpoint
CREATE INDEX `objective_readings_by` ON `objective_readings` (`written_by`,`id`);--> statement-breakpoint
CREATE TABLE `objective_steps` (
	`cycle_id` text NOT NULL,
	`step` text NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`cycle_id`, `step`),
	FOREIGN KEY (`cycle_id`) REFERENCES `objective_cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objective_steps_by` ON `objective_steps` (`written_by`,`written_at`);--> statement-breakpoint
CREATE TABLE `objectives` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`title` text NOT NULL,
	`measure` text NOT NULL,
	`unit` text NOT NULL,
	`aim` integer,
	`due_on` text NOT NULL,
	`owner_seat_id` text,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	`ended` text,
	`ended_why` text DEFAULT '' NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objectives_by_workspace` ON `objectives` (`workspace_id`,`ended_at`,`due_on`);--> statement-breakpoint
CREATE INDEX `objectives_by_owner` ON `objectives` (`owner_seat_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `question_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`use_for` text NOT NULL,
	`questions` text NOT NULL,
	`shared_by` text NOT NULL,
	`shared_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text
);
--> statement-breakpoint
CREATE INDEX `question_sets_newest` ON `question_sets` (`withdrawn_at`,`shared_at`,`id`);--> statement-breakpoint
CREATE INDEX `question_sets_by` ON `question_sets` (`shared_by`,`id`);--> statement-breakpoint
CREATE TABLE `shared_words` (
	`id` text PRIMARY KEY NOT NULL,
	`word` text NOT NULL,
	`word_key` text NOT NULL,
	`instead` text NOT NULL,
	`shared_by` text NOT NULL,
	`shared_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shared_words_once` ON `shared_words` (`word_key`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX `shared_words_kept` ON `shared_words` (`withdrawn_at`,`word_key`);--> statement-breakpoint
CREATE INDEX `shared_words_by` ON `shared_words` (`shared_by`,`id`);--> statement-breakpoint
CREATE TABLE `public_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`state` text NOT NULL,
	`said` text NOT NULL,
	`answer` text NOT NULL,
	`shown_by` text NOT NULL,
	`shown_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `public_answers_once` ON `public_answers` (`kind`,`subject_id`) WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX `public_answers_newest` ON `public_answers` (`taken_back_at`,`shown_at`,`id`);--> statement-breakpoint
CREATE INDEX `public_answers_of` ON `public_answers` (`workspace_id`,`taken_back_at`,`shown_at`,`id`);--> statement-breakpoint
DROP INDEX `comment_agreements_by_member`;--> statement-breakpoint
CREATE INDEX `comment_agreements_by_member` ON `comment_agreements` (`member_id`,`comment_id`);--> statement-breakpoint
DROP INDEX `comment_replies_by_author`;--> statement-breakpoint
CREATE INDEX `comment_replies_by_author` ON `comment_replies` (`author_id`,`id`);--> statement-breakpoint
DROP INDEX `document_comments_by_author`;--> statement-breakpoint
CREATE INDEX `document_comments_by_author` ON `document_comments` (`author_id`,`id`);--> statement-breakpoint
CREATE INDEX `comment_outcomes_by_decider` ON `comment_outcomes` (`decided_by`,`id`);--> statement-breakpoint
CREATE INDEX `comment_outcomes_carried` ON `comment_outcomes` (`carried_into`);