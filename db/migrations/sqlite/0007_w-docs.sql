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
ALTER TABLE `document_drafts` ADD `sections` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `document_drafts` ADD `lacks` text DEFAULT '[]' NOT NULL;