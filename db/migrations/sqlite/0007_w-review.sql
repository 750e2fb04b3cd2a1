DROP TABLE `merged_member_things`;--> statement-breakpoint
DROP TABLE `helped_marks`;--> statement-breakpoint
DROP TABLE `thread_questions`;--> statement-breakpoint
DROP TABLE `thread_summaries`;--> statement-breakpoint
DROP TABLE `weekly_picks`;--> statement-breakpoint
DROP TABLE `weekly_readers`;--> statement-breakpoint
DROP INDEX `services_unclaimed`;--> statement-breakpoint
DROP INDEX `services_link_due`;--> statement-breakpoint
ALTER TABLE `services` DROP COLUMN `looked_after_since`;--> statement-breakpoint
ALTER TABLE `services` DROP COLUMN `link_due_at`;--> statement-breakpoint
DROP INDEX `saved_posts_by_time`;--> statement-breakpoint
DROP INDEX `comment_agreements_by_member`;--> statement-breakpoint
CREATE INDEX `comment_agreements_by_member` ON `comment_agreements` (`member_id`,`comment_id`);--> statement-breakpoint
DROP INDEX `comment_replies_by_author`;--> statement-breakpoint
CREATE INDEX `comment_replies_by_author` ON `comment_replies` (`author_id`,`id`);--> statement-breakpoint
DROP INDEX `document_comments_by_author`;--> statement-breakpoint
CREATE INDEX `document_comments_by_author` ON `document_comments` (`author_id`,`id`);--> statement-breakpoint
CREATE INDEX `service_link_checks_due` ON `service_link_checks` (`checked_at`);--> statement-breakpoint
ALTER TABLE `service_link_checks` DROP COLUMN `unanswered_since`;--> statement-breakpoint
CREATE INDEX `comment_outcomes_by_decider` ON `comment_outcomes` (`decided_by`,`id`);--> statement-breakpoint
CREATE INDEX `comment_outcomes_carried` ON `comment_outcomes` (`carried_into`);