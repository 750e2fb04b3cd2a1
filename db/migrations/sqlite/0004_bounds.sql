DROP INDEX `group_asks_by_member`;--> statement-breakpoint
CREATE INDEX `group_asks_by_member` ON `group_asks` (`member_id`,`id`);--> statement-breakpoint
DROP INDEX `alarms_ringing`;--> statement-breakpoint
CREATE INDEX `alarms_ringing` ON `alarms` (`raised_at`,`id`) WHERE acknowledged_at is null and stopped_at is null;--> statement-breakpoint
DROP INDEX `disclosures_by_case`;--> statement-breakpoint
DROP INDEX `disclosures_about`;--> statement-breakpoint
CREATE INDEX `disclosures_by_case` ON `disclosures` (`case_id`,`disclosed_at`);--> statement-breakpoint
CREATE INDEX `disclosures_about` ON `disclosures` (`about_id`,`id`);--> statement-breakpoint
DROP INDEX `pages_of_alarm`;--> statement-breakpoint
CREATE INDEX `pages_of_alarm` ON `pages` (`alarm_id`,`id`);--> statement-breakpoint
DROP INDEX `support_offers_waiting`;--> statement-breakpoint
CREATE INDEX `support_offers_taken` ON `support_offers` (`taken_by`,`taken_at`,`id`) WHERE answer = 'yes-please';--> statement-breakpoint
CREATE INDEX `support_offers_waiting` ON `support_offers` (`answered_at`,`id`) WHERE answer = 'yes-please' and taken_at is null;