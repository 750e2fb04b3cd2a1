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
CREATE TABLE "objective_cycles" (
	"id" text PRIMARY KEY NOT NULL,
	"objective_id" text NOT NULL,
	"number" integer NOT NULL,
	"begun_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "objective_readings" (
	"id" text PRIMARY KEY NOT NULL,
	"objective_id" text NOT NULL,
	"hundredths" integer NOT NULL,
	"read_on" text NOT NULL,
	"note" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL,
	"withdrawn_at" bigint
);
--> statement-breakpoint
CREATE TABLE "objective_steps" (
	"cycle_id" text NOT NULL,
	"step" text NOT NULL,
	"words" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL,
	CONSTRAINT "objective_steps_cycle_id_step_pk" PRIMARY KEY("cycle_id","step")
);
--> statement-breakpoint
CREATE TABLE "objectives" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"title" text NOT NULL,
	"measure" text NOT NULL,
	"unit" text NOT NULL,
	"aim" integer,
	"due_on" text NOT NULL,
	"owner_seat_id" text,
	"set_by" text NOT NULL,
	"set_at" bigint NOT NULL,
	"ended" text,
	"ended_why" text DEFAULT '' NOT NULL,
	"ended_by" text,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "question_sets" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"use_for" text NOT NULL,
	"questions" jsonb NOT NULL,
	"shared_by" text NOT NULL,
	"shared_at" bigint NOT NULL,
	"withdrawn_at" bigint,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "shared_words" (
	"id" text PRIMARY KEY NOT NULL,
	"word" text NOT NULL,
	"word_key" text NOT NULL,
	"instead" text NOT NULL,
	"shared_by" text NOT NULL,
	"shared_at" bigint NOT NULL,
	"withdrawn_at" bigint,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "public_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"state" text NOT NULL,
	"said" text NOT NULL,
	"answer" text NOT NULL,
	"shown_by" text NOT NULL,
	"shown_at" bigint NOT NULL,
	"taken_back_at" bigint,
	"taken_back_by" text
);
--> statement-breakpoint
ALTER TABLE "seats" ADD COLUMN "named_at" bigint;--> statement-breakpoint
ALTER TABLE "seat_changes" ADD CONSTRAINT "seat_changes_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_requests" ADD CONSTRAINT "seat_requests_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_requests" ADD CONSTRAINT "seat_requests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_invitations" ADD CONSTRAINT "workspace_invitations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_terms" ADD CONSTRAINT "workspace_terms_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective_cycles" ADD CONSTRAINT "objective_cycles_objective_id_objectives_id_fk" FOREIGN KEY ("objective_id") REFERENCES "public"."objectives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective_readings" ADD CONSTRAINT "objective_readings_objective_id_objectives_id_fk" FOREIGN KEY ("objective_id") REFERENCES "public"."objectives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective_steps" ADD CONSTRAINT "objective_steps_cycle_id_objective_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."objective_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_owner_seat_id_seats_id_fk" FOREIGN KEY ("owner_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_answers" ADD CONSTRAINT "public_answers_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "seat_changes_of" ON "seat_changes" USING btree ("seat_id","changed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_requests_one_open" ON "seat_requests" USING btree ("workspace_id","member_id") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "seat_requests_open" ON "seat_requests" USING btree ("workspace_id","decided_at","asked_at");--> statement-breakpoint
CREATE INDEX "seat_requests_of" ON "seat_requests" USING btree ("member_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "workspace_invitations_secret" ON "workspace_invitations" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "workspace_invitations_open" ON "workspace_invitations" USING btree ("workspace_id","used_at","withdrawn_at","ends_at");--> statement-breakpoint
CREATE INDEX "workspace_terms_of" ON "workspace_terms" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "objective_cycles_once" ON "objective_cycles" USING btree ("objective_id","number");--> statement-breakpoint
CREATE INDEX "objective_readings_of" ON "objective_readings" USING btree ("objective_id","read_on","id");--> statement-breakpoint
CREATE INDEX "objective_readings_by" ON "objective_readings" USING btree ("written_by","id");--> statement-breakpoint
CREATE INDEX "objective_steps_by" ON "objective_steps" USING btree ("written_by","written_at");--> statement-breakpoint
CREATE INDEX "objectives_by_workspace" ON "objectives" USING btree ("workspace_id","ended_at","due_on");--> statement-breakpoint
CREATE INDEX "objectives_by_owner" ON "objectives" USING btree ("owner_seat_id","ended_at");--> statement-breakpoint
CREATE INDEX "question_sets_newest" ON "question_sets" USING btree ("withdrawn_at","shared_at","id");--> statement-breakpoint
CREATE INDEX "question_sets_by" ON "question_sets" USING btree ("shared_by","id");--> statement-breakpoint
CREATE UNIQUE INDEX "shared_words_once" ON "shared_words" USING btree ("word_key") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "shared_words_kept" ON "shared_words" USING btree ("withdrawn_at","word_key");--> statement-breakpoint
CREATE INDEX "shared_words_by" ON "shared_words" USING btree ("shared_by","id");--> statement-breakpoint
CREATE UNIQUE INDEX "public_answers_once" ON "public_answers" USING btree ("kind","subject_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "public_answers_newest" ON "public_answers" USING btree ("taken_back_at","shown_at","id");--> statement-breakpoint
CREATE INDEX "public_answers_of" ON "public_answers" USING btree ("workspace_id","taken_back_at","shown_at","id");