CREATE TABLE "launch_steps" (
	"step" text PRIMARY KEY NOT NULL,
	"taken_by" text NOT NULL,
	"taken_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "alarms_by_time" ON "alarms" USING btree ("raised_at","id");--> statement-breakpoint
CREATE INDEX "appeals_by_time" ON "appeals" USING btree ("opened_at","id");--> statement-breakpoint
CREATE INDEX "level_corrections_of" ON "level_corrections" USING btree ("subject_kind","subject_id","corrected_at");