CREATE TABLE "document_upload_parts" (
	"upload_id" text NOT NULL,
	"position" integer NOT NULL,
	"bytes" text NOT NULL,
	CONSTRAINT "document_upload_parts_upload_id_position_pk" PRIMARY KEY("upload_id","position")
);
--> statement-breakpoint
CREATE TABLE "document_uploads" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"document_id" text,
	"source" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"kept_by" text NOT NULL,
	"kept_at" bigint NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"of" integer DEFAULT 0 NOT NULL,
	"read_at" bigint,
	"unreadable" text,
	"reading" jsonb,
	"draft_id" text,
	"dropped_at" bigint
);
--> statement-breakpoint
ALTER TABLE "document_drafts" ADD COLUMN "sections" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD COLUMN "lacks" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "document_upload_parts" ADD CONSTRAINT "document_upload_parts_upload_id_document_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."document_uploads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_uploads" ADD CONSTRAINT "document_uploads_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_uploads" ADD CONSTRAINT "document_uploads_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_uploads" ADD CONSTRAINT "document_uploads_draft_id_document_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."document_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_uploads_by_workspace" ON "document_uploads" USING btree ("workspace_id","draft_id","dropped_at","kept_at");--> statement-breakpoint
CREATE INDEX "document_uploads_by_keeper" ON "document_uploads" USING btree ("kept_by","kept_at");--> statement-breakpoint
CREATE INDEX "document_uploads_old" ON "document_uploads" USING btree ("kept_at");