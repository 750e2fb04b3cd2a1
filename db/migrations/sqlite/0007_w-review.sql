DROP INDEX `document_uploads_by_keeper`;--> statement-breakpoint
CREATE INDEX `document_uploads_by_keeper` ON `document_uploads` (`kept_by`,`kept_at`,`id`);