CREATE TABLE "feedback_summaries" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"theme_id" text,
	"kind" text NOT NULL,
	"month" text NOT NULL,
	"words" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL,
	"shared_at" bigint,
	"shared_by" text,
	"removed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"name" text NOT NULL,
	"learned" text DEFAULT '' NOT NULL,
	"changed" text DEFAULT '' NOT NULL,
	"could_not" text DEFAULT '' NOT NULL,
	"named_by" text NOT NULL,
	"named_at" bigint NOT NULL,
	"changed_at" bigint,
	"shown_at" bigint,
	"shown_by" text
);
--> statement-breakpoint
CREATE TABLE "access_needs" (
	"workspace_id" text NOT NULL,
	"member_id" text NOT NULL,
	"words" text NOT NULL,
	"told_at" bigint NOT NULL,
	"meeting_id" text,
	CONSTRAINT "access_needs_workspace_id_member_id_pk" PRIMARY KEY("workspace_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"position" integer NOT NULL,
	"minutes" integer NOT NULL,
	"dropped_at" bigint
);
--> statement-breakpoint
CREATE TABLE "meeting_actions" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"words" text NOT NULL,
	"owner_seat_id" text NOT NULL,
	"due_on" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL,
	"ended" text,
	"ended_by" text,
	"ended_at" bigint,
	"outcome" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_comers" (
	"meeting_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"answer" text,
	"answered_at" bigint,
	"entered_by_seat_id" text,
	"read_at" bigint,
	CONSTRAINT "meeting_comers_meeting_id_seat_id_pk" PRIMARY KEY("meeting_id","seat_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"words" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL,
	"withdrawn_at" bigint
);
--> statement-breakpoint
CREATE TABLE "meeting_minutes" (
	"meeting_id" text NOT NULL,
	"about" text NOT NULL,
	"words" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL,
	CONSTRAINT "meeting_minutes_meeting_id_about_pk" PRIMARY KEY("meeting_id","about")
);
--> statement-breakpoint
CREATE TABLE "meeting_papers" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"document_id" text,
	"title" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"added_by" text NOT NULL,
	"added_at" bigint NOT NULL,
	"removed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"title" text NOT NULL,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"link" text DEFAULT '' NOT NULL,
	"note_taker_seat_id" text,
	"called_by" text NOT NULL,
	"called_at" bigint NOT NULL,
	"changes" integer DEFAULT 0 NOT NULL,
	"changed_at" bigint,
	"called_off_at" bigint,
	"called_off_why" text DEFAULT '' NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"summary_by" text,
	"summary_at" bigint,
	"minutes_approved_by" text,
	"minutes_approved_at" bigint
);
--> statement-breakpoint
CREATE TABLE "sayings" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"place" text NOT NULL,
	"place_id" text NOT NULL,
	"author_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"entered_by_seat_id" text,
	"body" text NOT NULL,
	"said_at" bigint NOT NULL,
	"withdrawn_at" bigint,
	"withheld" text,
	"withheld_by" text,
	"withheld_at" bigint
);
--> statement-breakpoint
ALTER TABLE "feedback_summaries" ADD CONSTRAINT "feedback_summaries_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_summaries" ADD CONSTRAINT "feedback_summaries_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "themes" ADD CONSTRAINT "themes_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_needs" ADD CONSTRAINT "access_needs_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_needs" ADD CONSTRAINT "access_needs_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_needs" ADD CONSTRAINT "access_needs_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_id_sayings_id_fk" FOREIGN KEY ("id") REFERENCES "public"."sayings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_actions" ADD CONSTRAINT "meeting_actions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_actions" ADD CONSTRAINT "meeting_actions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_actions" ADD CONSTRAINT "meeting_actions_owner_seat_id_seats_id_fk" FOREIGN KEY ("owner_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_comers" ADD CONSTRAINT "meeting_comers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_comers" ADD CONSTRAINT "meeting_comers_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decisions" ADD CONSTRAINT "meeting_decisions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_minutes" ADD CONSTRAINT "meeting_minutes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_papers" ADD CONSTRAINT "meeting_papers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_papers" ADD CONSTRAINT "meeting_papers_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_note_taker_seat_id_seats_id_fk" FOREIGN KEY ("note_taker_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sayings" ADD CONSTRAINT "sayings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sayings" ADD CONSTRAINT "sayings_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sayings" ADD CONSTRAINT "sayings_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_summaries_of_workspace" ON "feedback_summaries" USING btree ("workspace_id","removed_at","shared_at","id");--> statement-breakpoint
CREATE INDEX "feedback_summaries_of_theme" ON "feedback_summaries" USING btree ("theme_id","id");--> statement-breakpoint
CREATE INDEX "themes_of_workspace" ON "themes" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "themes_shown" ON "themes" USING btree ("workspace_id","shown_at");--> statement-breakpoint
CREATE INDEX "access_needs_of_member" ON "access_needs" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "agenda_items_of_meeting" ON "agenda_items" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "meeting_actions_open" ON "meeting_actions" USING btree ("workspace_id","ended_at","due_on");--> statement-breakpoint
CREATE INDEX "meeting_actions_of_meeting" ON "meeting_actions" USING btree ("meeting_id","id");--> statement-breakpoint
CREATE INDEX "meeting_actions_of_owner" ON "meeting_actions" USING btree ("owner_seat_id","ended_at");--> statement-breakpoint
CREATE INDEX "meeting_actions_due" ON "meeting_actions" USING btree ("ended_at","due_on");--> statement-breakpoint
CREATE INDEX "meeting_comers_of_seat" ON "meeting_comers" USING btree ("seat_id","meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_decisions_of_meeting" ON "meeting_decisions" USING btree ("meeting_id","id");--> statement-breakpoint
CREATE INDEX "meeting_papers_of_meeting" ON "meeting_papers" USING btree ("meeting_id","id");--> statement-breakpoint
CREATE INDEX "meetings_of_workspace" ON "meetings" USING btree ("workspace_id","starts_at");--> statement-breakpoint
CREATE INDEX "meetings_by_start" ON "meetings" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "sayings_of_place" ON "sayings" USING btree ("place","place_id","id");--> statement-breakpoint
CREATE INDEX "sayings_of_author" ON "sayings" USING btree ("author_id","id");