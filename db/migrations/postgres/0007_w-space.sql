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
ALTER TABLE "seats" ADD COLUMN "named_at" bigint;--> statement-breakpoint
ALTER TABLE "seat_changes" ADD CONSTRAINT "seat_changes_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_requests" ADD CONSTRAINT "seat_requests_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_requests" ADD CONSTRAINT "seat_requests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_invitations" ADD CONSTRAINT "workspace_invitations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_terms" ADD CONSTRAINT "workspace_terms_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "seat_changes_of" ON "seat_changes" USING btree ("seat_id","changed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_requests_one_open" ON "seat_requests" USING btree ("workspace_id","member_id") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "seat_requests_open" ON "seat_requests" USING btree ("workspace_id","decided_at","asked_at");--> statement-breakpoint
CREATE INDEX "seat_requests_of" ON "seat_requests" USING btree ("member_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "workspace_invitations_secret" ON "workspace_invitations" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "workspace_invitations_open" ON "workspace_invitations" USING btree ("workspace_id","used_at","withdrawn_at","ends_at");--> statement-breakpoint
CREATE INDEX "workspace_terms_of" ON "workspace_terms" USING btree ("workspace_id","id");