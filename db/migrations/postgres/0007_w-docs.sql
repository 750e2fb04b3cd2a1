CREATE TABLE "involvement_hours" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"member_id" text NOT NULL,
	"opportunity_id" text,
	"what_for" text NOT NULL,
	"worked_on" text NOT NULL,
	"minutes" integer NOT NULL,
	"pay" text NOT NULL,
	"pay_pence" integer NOT NULL,
	"expenses_pence" integer NOT NULL,
	"expenses_for" text NOT NULL,
	"entered_by_seat_id" text,
	"entered_at" bigint NOT NULL,
	"taken_back_at" bigint,
	"outcome" text,
	"reason" text DEFAULT '' NOT NULL,
	"decided_by" text,
	"decided_at" bigint,
	"paid_on" text,
	"paid_by" text,
	"paid_at" bigint
);
--> statement-breakpoint
CREATE TABLE "involvement_rates" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"pence_per_hour" integer NOT NULL,
	"holds_from" text NOT NULL,
	"set_by" text NOT NULL,
	"set_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opportunities" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"purpose" text NOT NULL,
	"time_asked" text NOT NULL,
	"support" text NOT NULL,
	"payment" text NOT NULL,
	"places" integer NOT NULL,
	"criteria" text NOT NULL,
	"choosing" text NOT NULL,
	"reach" text NOT NULL,
	"closes_at" bigint NOT NULL,
	"offered_by" text NOT NULL,
	"offered_at" bigint NOT NULL,
	"withdrawn_at" bigint,
	"withdrawn_by" text,
	"withdrawn_why" text DEFAULT '' NOT NULL,
	"chosen_at" bigint,
	"chosen_by" text,
	"chosen_why" text DEFAULT '' NOT NULL,
	"draw" jsonb,
	"changed" text DEFAULT '' NOT NULL,
	"changed_by" text,
	"changed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "opportunity_interests" (
	"id" text PRIMARY KEY NOT NULL,
	"opportunity_id" text NOT NULL,
	"member_id" text NOT NULL,
	"words" text NOT NULL,
	"support_needed" text NOT NULL,
	"entered_by_seat_id" text,
	"said_at" bigint NOT NULL,
	"taken_back_at" bigint,
	"outcome" text,
	"reason" text DEFAULT '' NOT NULL,
	"decided_at" bigint
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
DROP INDEX "comment_agreements_by_member";--> statement-breakpoint
DROP INDEX "comment_replies_by_author";--> statement-breakpoint
DROP INDEX "document_comments_by_author";--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_rates" ADD CONSTRAINT "involvement_rates_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective_cycles" ADD CONSTRAINT "objective_cycles_objective_id_objectives_id_fk" FOREIGN KEY ("objective_id") REFERENCES "public"."objectives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective_readings" ADD CONSTRAINT "objective_readings_objective_id_objectives_id_fk" FOREIGN KEY ("objective_id") REFERENCES "public"."objectives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective_steps" ADD CONSTRAINT "objective_steps_cycle_id_objective_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."objective_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_owner_seat_id_seats_id_fk" FOREIGN KEY ("owner_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_answers" ADD CONSTRAINT "public_answers_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "involvement_hours_by_workspace" ON "involvement_hours" USING btree ("workspace_id","taken_back_at","outcome","id");--> statement-breakpoint
CREATE INDEX "involvement_hours_of" ON "involvement_hours" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "involvement_rates_of" ON "involvement_rates" USING btree ("workspace_id","holds_from","id");--> statement-breakpoint
CREATE INDEX "opportunities_by_workspace" ON "opportunities" USING btree ("workspace_id","closes_at");--> statement-breakpoint
CREATE INDEX "opportunities_open" ON "opportunities" USING btree ("reach","chosen_at","withdrawn_at","closes_at");--> statement-breakpoint
CREATE UNIQUE INDEX "opportunity_interests_once" ON "opportunity_interests" USING btree ("opportunity_id","member_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "opportunity_interests_of" ON "opportunity_interests" USING btree ("member_id","id");--> statement-breakpoint
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
CREATE INDEX "public_answers_of" ON "public_answers" USING btree ("workspace_id","taken_back_at","shown_at","id");--> statement-breakpoint
CREATE INDEX "comment_outcomes_by_decider" ON "comment_outcomes" USING btree ("decided_by","id");--> statement-breakpoint
CREATE INDEX "comment_outcomes_carried" ON "comment_outcomes" USING btree ("carried_into");--> statement-breakpoint
CREATE INDEX "comment_agreements_by_member" ON "comment_agreements" USING btree ("member_id","comment_id");--> statement-breakpoint
CREATE INDEX "comment_replies_by_author" ON "comment_replies" USING btree ("author_id","id");--> statement-breakpoint
CREATE INDEX "document_comments_by_author" ON "document_comments" USING btree ("author_id","id");