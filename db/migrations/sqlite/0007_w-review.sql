CREATE TABLE `document_upload_parts` (
	`upload_id` text NOT NULL,
	`position` integer NOT NULL,
	`bytes` text NOT NULL,
	PRIMARY KEY(`upload_id`, `position`),
	FOREIGN KEY (`upload_id`) REFERENCES `document_uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`document_id` text,
	`source` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`kept_by` text NOT NULL,
	`kept_at` integer NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`of` integer DEFAULT 0 NOT NULL,
	`read_at` integer,
	`unreadable` text,
	`reading` text,
	`draft_id` text,
	`dropped_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `document_drafts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_uploads_by_workspace` ON `document_uploads` (`workspace_id`,`draft_id`,`dropped_at`,`kept_at`);--> statement-breakpoint
CREATE INDEX `document_uploads_by_keeper` ON `document_uploads` (`kept_by`,`kept_at`);--> statement-breakpoint
CREATE INDEX `document_uploads_old` ON `document_uploads` (`kept_at`);--> statement-breakpoint
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
CREATE TABLE `review_takedowns` (
	`subject_id` text PRIMARY KEY NOT NULL,
	`how` text NOT NULL,
	`taken_down_by` text NOT NULL,
	`taken_down_at` integer NOT NULL
);
--> statement-breakpoint
DROP INDEX `document_comments_by_document`;--> statement-breakpoint
ALTER TABLE `document_comments` ADD `changed_at` integer;--> statement-breakpoint
CREATE INDEX `document_comments_by_document` ON `document_comments` (`document_id`,`id`);--> statement-breakpoint
ALTER TABLE `comment_outcomes` ADD `seat_id` text NOT NULL REFERENCES seats(id);--> statement-breakpoint
ALTER TABLE `document_drafts` ADD `sections` text NOT NULL;--> statement-breakpoint
ALTER TABLE `document_drafts` ADD `lacks` text NOT NULL;--> statement-breakpoint
ALTER TABLE `seats` ADD `named_at` integer;--> statement-breakpoint
ALTER TABLE `round_readers` DROP COLUMN `reminded_at`;