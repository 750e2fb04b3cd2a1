CREATE TABLE "document_pictures" (
	"id" text PRIMARY KEY NOT NULL,
	"upload_id" text NOT NULL,
	"document_id" text,
	"hash" text NOT NULL,
	"type" text NOT NULL,
	"bytes" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_words" (
	"id" text PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"of_id" text NOT NULL,
	"part" text DEFAULT '' NOT NULL,
	"workspace_id" text,
	"author_id" text NOT NULL,
	"written_at" bigint NOT NULL,
	"withheld" text,
	"withheld_by" text,
	"withheld_at" bigint
);
--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD COLUMN "meeting_id" text;--> statement-breakpoint
ALTER TABLE "document_pictures" ADD CONSTRAINT "document_pictures_upload_id_document_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."document_uploads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_pictures" ADD CONSTRAINT "document_pictures_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_words" ADD CONSTRAINT "group_words_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_words" ADD CONSTRAINT "group_words_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_pictures_of_upload" ON "document_pictures" USING btree ("upload_id","hash");--> statement-breakpoint
CREATE UNIQUE INDEX "document_pictures_once" ON "document_pictures" USING btree ("document_id","hash");--> statement-breakpoint
CREATE UNIQUE INDEX "group_words_once" ON "group_words" USING btree ("place","of_id","part");--> statement-breakpoint
CREATE INDEX "group_words_of_author" ON "group_words" USING btree ("author_id","id");--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "service_tries_not_in" ON "service_tries" USING btree ("tried_at","service_id") WHERE how = 'could-not-get-in';--> statement-breakpoint
CREATE INDEX "themes_newest" ON "themes" USING btree ("shown_at","id");