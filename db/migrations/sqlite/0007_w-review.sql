DROP TABLE `involvement_hours`;--> statement-breakpoint
DROP TABLE `involvement_rates`;--> statement-breakpoint
DROP TABLE `opportunities`;--> statement-breakpoint
DROP TABLE `opportunity_interests`;--> statement-breakpoint
DROP TABLE `objective_cycles`;--> statement-breakpoint
DROP TABLE `objective_readings`;--> statement-breakpoint
DROP TABLE `objective_steps`;--> statement-breakpoint
DROP TABLE `objectives`;--> statement-breakpoint
DROP TABLE `question_sets`;--> statement-breakpoint
DROP TABLE `shared_words`;--> statement-breakpoint
DROP TABLE `public_answers`;--> statement-breakpoint
DROP INDEX `document_uploads_by_keeper`;--> statement-breakpoint
CREATE INDEX `document_uploads_by_keeper` ON `document_uploads` (`kept_by`,`kept_at`,`id`);