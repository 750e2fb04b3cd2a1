CREATE TABLE `feedback_summaries` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`theme_id` text,
	`kind` text NOT NULL,
	`month` text NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`shared_at` integer,
	`shared_by` text,
	`removed_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `feedback_summaries_of_workspace` ON `feedback_summaries` (`workspace_id`,`removed_at`,`shared_at`,`id`);--> statement-breakpoint
CREATE INDEX `feedback_summaries_of_theme` ON `feedback_summaries` (`theme_id`,`id`);--> statement-breakpoint
CREATE TABLE `themes` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`learned` text DEFAULT '' NOT NULL,
	`changed` text DEFAULT '' NOT NULL,
	`could_not` text DEFAULT '' NOT NULL,
	`named_by` text NOT NULL,
	`named_at` integer NOT NULL,
	`changed_at` integer,
	`shown_at` integer,
	`shown_by` text,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `themes_of_workspace` ON `themes` (`workspace_id`,`id`);--> statement-breakpoint
CREATE INDEX `themes_shown` ON `themes` (`workspace_id`,`shown_at`);--> statement-breakpoint
CREATE TABLE `access_needs` (
	`workspace_id` text NOT NULL,
	`member_id` text NOT NULL,
	`words` text NOT NULL,
	`told_at` integer NOT NULL,
	`meeting_id` text,
	PRIMARY KEY(`workspace_id`, `member_id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `access_needs_of_member` ON `access_needs` (`member_id`);--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`minutes` integer NOT NULL,
	`dropped_at` integer,
	FOREIGN KEY (`id`) REFERENCES `sayings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agenda_items_of_meeting` ON `agenda_items` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `meeting_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`words` text NOT NULL,
	`owner_seat_id` text NOT NULL,
	`due_on` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`ended` text,
	`ended_by` text,
	`ended_at` integer,
	`outcome` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_actions_open` ON `meeting_actions` (`workspace_id`,`ended_at`,`due_on`);--> statement-breakpoint
CREATE INDEX `meeting_actions_of_meeting` ON `meeting_actions` (`meeting_id`,`id`);--> statement-breakpoint
CREATE INDEX `meeting_actions_of_owner` ON `meeting_actions` (`owner_seat_id`,`ended_at`);--> statement-breakpoint
CREATE INDEX `meeting_actions_due` ON `meeting_actions` (`ended_at`,`due_on`);--> statement-breakpoint
CREATE TABLE `meeting_comers` (
	`meeting_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	`entered_by_seat_id` text,
	`read_at` integer,
	PRIMARY KEY(`meeting_id`, `seat_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_comers_of_seat` ON `meeting_comers` (`seat_id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_decisions_of_meeting` ON `meeting_decisions` (`meeting_id`,`id`);--> statement-breakpoint
CREATE TABLE `meeting_minutes` (
	`meeting_id` text NOT NULL,
	`about` text NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `about`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `meeting_papers` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`document_id` text,
	`title` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_papers_of_meeting` ON `meeting_papers` (`meeting_id`,`id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`title` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`note_taker_seat_id` text,
	`called_by` text NOT NULL,
	`called_at` integer NOT NULL,
	`changes` integer DEFAULT 0 NOT NULL,
	`changed_at` integer,
	`called_off_at` integer,
	`called_off_why` text DEFAULT '' NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`summary_by` text,
	`summary_at` integer,
	`minutes_approved_by` text,
	`minutes_approved_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_taker_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meetings_of_workspace` ON `meetings` (`workspace_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `meetings_by_start` ON `meetings` (`starts_at`);--> statement-breakpoint
CREATE TABLE `sayings` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`place` text NOT NULL,
	`place_id` text NOT NULL,
	`author_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`entered_by_seat_id` text,
	`body` text NOT NULL,
	`said_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withheld` text,
	`withheld_by` text,
	`withheld_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sayings_of_place` ON `sayings` (`place`,`place_id`,`id`);--> statement-breakpoint
CREATE INDEX `sayings_of_author` ON `sayings` (`author_id`,`id`);