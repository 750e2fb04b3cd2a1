CREATE TABLE "letter_takedowns" (
	"letter_id" text PRIMARY KEY NOT NULL,
	"how" text NOT NULL,
	"taken_down_by" text NOT NULL,
	"taken_down_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "alarms" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "disclosures" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "disclosures" ALTER COLUMN "about_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "post_takedowns" ADD COLUMN "author_took_down_at" bigint;--> statement-breakpoint
ALTER TABLE "alarms" ADD COLUMN "report_id" text;--> statement-breakpoint
ALTER TABLE "disclosures" ADD COLUMN "report_id" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "level" text DEFAULT 'amber' NOT NULL;--> statement-breakpoint
ALTER TABLE "letter_takedowns" ADD CONSTRAINT "letter_takedowns_letter_id_support_messages_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."support_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "alarms_of_report" ON "alarms" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "disclosures_by_report" ON "disclosures" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "support_messages_by" ON "support_messages" USING btree ("author_id","written_at");--> statement-breakpoint
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_about_something" CHECK (case_id is not null or report_id is not null);--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_about_something" CHECK (case_id is not null or report_id is not null);