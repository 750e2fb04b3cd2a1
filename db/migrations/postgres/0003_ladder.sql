CREATE TABLE "alarm_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"alarm_id" text NOT NULL,
	"rung" integer NOT NULL,
	"kind" text NOT NULL,
	"asked_instead" text,
	"climbed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"offer_id" text NOT NULL,
	"author_id" text NOT NULL,
	"from_member" boolean NOT NULL,
	"words" text NOT NULL,
	"written_at" bigint NOT NULL
);
--> statement-breakpoint
DROP INDEX "alarms_one_ringing";--> statement-breakpoint
DROP INDEX "alarms_by_case";--> statement-breakpoint
DROP INDEX "alarms_ringing";--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "concerns_id" text;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "nation" text;--> statement-breakpoint
ALTER TABLE "alarms" ADD COLUMN "stopped_at" bigint;--> statement-breakpoint
ALTER TABLE "alarms" ADD COLUMN "stopped_because" text;--> statement-breakpoint
ALTER TABLE "crisis_contacts" ADD COLUMN "retired_by" text;--> statement-breakpoint
ALTER TABLE "shifts" ADD COLUMN "taken_off_by" text;--> statement-breakpoint
ALTER TABLE "shifts" ADD COLUMN "taken_off_at" bigint;--> statement-breakpoint
ALTER TABLE "alarm_steps" ADD CONSTRAINT "alarm_steps_alarm_id_alarms_id_fk" FOREIGN KEY ("alarm_id") REFERENCES "public"."alarms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_messages" ADD CONSTRAINT "support_messages_offer_id_support_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."support_offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_messages" ADD CONSTRAINT "support_messages_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "alarm_steps_once" ON "alarm_steps" USING btree ("alarm_id","rung");--> statement-breakpoint
CREATE INDEX "support_messages_in" ON "support_messages" USING btree ("offer_id","written_at");--> statement-breakpoint
CREATE INDEX "alarms_by_time" ON "alarms" USING btree ("raised_at","id");--> statement-breakpoint
CREATE INDEX "disclosures_by_time" ON "disclosures" USING btree ("disclosed_at","id");--> statement-breakpoint
CREATE INDEX "pages_to" ON "pages" USING btree ("member_id","alarm_id");--> statement-breakpoint
CREATE INDEX "support_offers_waiting" ON "support_offers" USING btree ("answer","taken_at");--> statement-breakpoint
CREATE UNIQUE INDEX "alarms_one_ringing" ON "alarms" USING btree ("case_id") WHERE acknowledged_at is null and stopped_at is null;--> statement-breakpoint
CREATE INDEX "alarms_by_case" ON "alarms" USING btree ("case_id","raised_at");--> statement-breakpoint
CREATE INDEX "alarms_ringing" ON "alarms" USING btree ("next_rung_at") WHERE acknowledged_at is null and stopped_at is null;