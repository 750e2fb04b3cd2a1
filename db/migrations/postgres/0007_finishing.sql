CREATE TABLE "document_pictures" (
	"id" text PRIMARY KEY NOT NULL,
	"upload_id" text NOT NULL,
	"document_id" text,
	"hash" text NOT NULL,
	"type" text NOT NULL,
	"bytes" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD COLUMN "meeting_id" text;--> statement-breakpoint
ALTER TABLE "document_pictures" ADD CONSTRAINT "document_pictures_upload_id_document_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."document_uploads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_pictures" ADD CONSTRAINT "document_pictures_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_pictures_of_upload" ON "document_pictures" USING btree ("upload_id","hash");--> statement-breakpoint
CREATE UNIQUE INDEX "document_pictures_once" ON "document_pictures" USING btree ("document_id","hash");--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "themes_newest" ON "themes" USING btree ("shown_at","id");