DROP TABLE `apart_wishes`;--> statement-breakpoint
DROP TABLE `carers`;--> statement-breakpoint
DROP TABLE `caring`;--> statement-breakpoint
DROP TABLE `caring_conditions`;--> statement-breakpoint
DROP TABLE `helped_marks`;--> statement-breakpoint
DROP TABLE `kept_apart`;--> statement-breakpoint
DROP TABLE `questions`;--> statement-breakpoint
DROP TABLE `thread_summaries`;--> statement-breakpoint
DROP TABLE `turning_points`;--> statement-breakpoint
DROP TABLE `week_picks`;--> statement-breakpoint
DROP INDEX `sealed_words_of`;--> statement-breakpoint
CREATE INDEX `sealed_words_of` ON `sealed_words` (`member_id`,`owner_id`,`field`);--> statement-breakpoint
ALTER TABLE `groups` DROP COLUMN `kind`;