CREATE TABLE `seat_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`seat_id` text NOT NULL,
	`was` text NOT NULL,
	`became` text,
	`reason` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `seat_changes_of` ON `seat_changes` (`seat_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `seat_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`asked_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`outcome` text,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seat_requests_one_open` ON `seat_requests` (`workspace_id`,`member_id`) WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX `seat_requests_open` ON `seat_requests` (`workspace_id`,`decided_at`,`asked_at`);--> statement-breakpoint
CREATE INDEX `seat_requests_of` ON `seat_requests` (`member_id`,`id`);--> statement-breakpoint
CREATE TABLE `workspace_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`kind` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`withdrawn_at` integer,
	`used_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workspace_invitations_secret` ON `workspace_invitations` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `workspace_invitations_open` ON `workspace_invitations` (`workspace_id`,`used_at`,`withdrawn_at`,`ends_at`);--> statement-breakpoint
CREATE TABLE `workspace_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`purpose` text NOT NULL,
	`terms` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workspace_terms_of` ON `workspace_terms` (`workspace_id`,`id`);--> statement-breakpoint
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
ALTER TABLE `seats` ADD `named_at` integer;