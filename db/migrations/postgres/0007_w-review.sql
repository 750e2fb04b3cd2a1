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
CREATE TABLE "seat_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"seat_id" text NOT NULL,
	"was" text NOT NULL,
	"became" text,
	"reason" text NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seat_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"decided_at" bigint,
	"decided_by" text,
	"outcome" text,
	"reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workspace_invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"secret_hash" text NOT NULL,
	"kind" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"withdrawn_at" bigint,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "workspace_terms" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"purpose" text NOT NULL,
	"terms" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_takedowns" (
	"subject_id" text PRIMARY KEY NOT NULL,
	"how" text NOT NULL,
	"taken_down_by" text NOT NULL,
	"taken_down_at" bigint NOT NULL
);
--> statement-breakpoint
DROP INDEX "document_comments_by_document";--> statement-breakpoint
ALTER TABLE "comment_outcomes" ADD COLUMN "seat_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "document_comments" ADD COLUMN "changed_at" bigint;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD COLUMN "sections" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD COLUMN "lacks" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "seats" ADD COLUMN "named_at" bigint;--> statement-breakpoint
ALTER TABLE "document_upload_parts" ADD CONSTRAINT "document_upload_parts_upload_id_document_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."document_uploads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_uploads" ADD CONSTRAINT "document_uploads_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_uploads" ADD CONSTRAINT "document_uploads_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_uploads" ADD CONSTRAINT "document_uploads_draft_id_document_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."document_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_changes" ADD CONSTRAINT "seat_changes_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_requests" ADD CONSTRAINT "seat_requests_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_requests" ADD CONSTRAINT "seat_requests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_invitations" ADD CONSTRAINT "workspace_invitations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_terms" ADD CONSTRAINT "workspace_terms_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_uploads_by_workspace" ON "document_uploads" USING btree ("workspace_id","draft_id","dropped_at","kept_at");--> statement-breakpoint
CREATE INDEX "document_uploads_by_keeper" ON "document_uploads" USING btree ("kept_by","kept_at");--> statement-breakpoint
CREATE INDEX "document_uploads_old" ON "document_uploads" USING btree ("kept_at");--> statement-breakpoint
CREATE INDEX "seat_changes_of" ON "seat_changes" USING btree ("seat_id","changed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_requests_one_open" ON "seat_requests" USING btree ("workspace_id","member_id") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "seat_requests_open" ON "seat_requests" USING btree ("workspace_id","decided_at","asked_at");--> statement-breakpoint
CREATE INDEX "seat_requests_of" ON "seat_requests" USING btree ("member_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "workspace_invitations_secret" ON "workspace_invitations" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "workspace_invitations_open" ON "workspace_invitations" USING btree ("workspace_id","used_at","withdrawn_at","ends_at");--> statement-breakpoint
CREATE INDEX "workspace_terms_of" ON "workspace_terms" USING btree ("workspace_id","id");--> statement-breakpoint
ALTER TABLE "comment_outcomes" ADD CONSTRAINT "comment_outcomes_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_comments_by_document" ON "document_comments" USING btree ("document_id","id");--> statement-breakpoint
ALTER TABLE "round_readers" DROP COLUMN "reminded_at";