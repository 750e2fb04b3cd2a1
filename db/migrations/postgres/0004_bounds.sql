DROP INDEX "group_asks_by_member";--> statement-breakpoint
DROP INDEX "alarms_ringing";--> statement-breakpoint
DROP INDEX "disclosures_by_case";--> statement-breakpoint
DROP INDEX "disclosures_about";--> statement-breakpoint
DROP INDEX "pages_of_alarm";--> statement-breakpoint
DROP INDEX "support_offers_waiting";--> statement-breakpoint
CREATE INDEX "support_offers_taken" ON "support_offers" USING btree ("taken_by","taken_at","id") WHERE answer = 'yes-please';--> statement-breakpoint
CREATE INDEX "group_asks_by_member" ON "group_asks" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "alarms_ringing" ON "alarms" USING btree ("raised_at","id") WHERE acknowledged_at is null and stopped_at is null;--> statement-breakpoint
CREATE INDEX "disclosures_by_case" ON "disclosures" USING btree ("case_id","disclosed_at");--> statement-breakpoint
CREATE INDEX "disclosures_about" ON "disclosures" USING btree ("about_id","id");--> statement-breakpoint
CREATE INDEX "pages_of_alarm" ON "pages" USING btree ("alarm_id","id");--> statement-breakpoint
CREATE INDEX "support_offers_waiting" ON "support_offers" USING btree ("answered_at","id") WHERE answer = 'yes-please' and taken_at is null;