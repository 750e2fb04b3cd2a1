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