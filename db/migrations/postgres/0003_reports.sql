ALTER TABLE "reports" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ALTER COLUMN "subject_kind" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ALTER COLUMN "subject_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "told_where" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "reports_one_open" ON "reports" USING btree ("reporter_id","subject_kind","subject_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "reports_unplaced" ON "reports" USING btree ("promised_by","id") WHERE case_id is null and answered_at is null;