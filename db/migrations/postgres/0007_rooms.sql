ALTER TABLE "involvement_hours" ADD COLUMN "meeting_id" text;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "themes_newest" ON "themes" USING btree ("shown_at","id");