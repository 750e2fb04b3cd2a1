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
CREATE INDEX `opportunity_interests_of` ON `opportunity_interests` (`member_id`,`id`);