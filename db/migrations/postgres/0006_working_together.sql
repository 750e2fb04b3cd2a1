CREATE TABLE "annual_answered" (
	"review_id" text NOT NULL,
	"seat_id" text NOT NULL,
	CONSTRAINT "annual_answered_review_id_seat_id_pk" PRIMARY KEY("review_id","seat_id")
);
--> statement-breakpoint
CREATE TABLE "annual_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"position" integer NOT NULL,
	"words" text NOT NULL,
	"choices" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "annual_reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"title" text NOT NULL,
	"from_on" text NOT NULL,
	"until_on" text NOT NULL,
	"intro" text NOT NULL,
	"opened_by" text NOT NULL,
	"opened_at" bigint NOT NULL,
	"answers_until" bigint NOT NULL,
	"gathered_at" bigint,
	"gathered_by" text,
	"facts" jsonb,
	"learned" text DEFAULT '' NOT NULL,
	"could_not" text DEFAULT '' NOT NULL,
	"asked_at" bigint,
	"say_until" bigint,
	"signed_at" bigint,
	"signed_by" text,
	"published_at" bigint,
	"published_by" text
);
--> statement-breakpoint
CREATE TABLE "annual_tallies" (
	"question_id" text NOT NULL,
	"choice" integer NOT NULL,
	"side" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "annual_tallies_question_id_choice_side_pk" PRIMARY KEY("question_id","choice","side")
);
--> statement-breakpoint
CREATE TABLE "annual_voices" (
	"review_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"voice" text,
	"reason" text DEFAULT '' NOT NULL,
	"entered_by_seat_id" text,
	"said_at" bigint,
	CONSTRAINT "annual_voices_review_id_seat_id_pk" PRIMARY KEY("review_id","seat_id")
);
--> statement-breakpoint
CREATE TABLE "annual_words" (
	"id" text PRIMARY KEY NOT NULL,
	"question_id" text NOT NULL,
	"words" text NOT NULL,
	"left_out_by" text
);
--> statement-breakpoint
CREATE TABLE "merged_member_things" (
	"merge_id" text NOT NULL,
	"thing" text NOT NULL,
	"member_id" text NOT NULL,
	CONSTRAINT "merged_member_things_merge_id_thing_member_id_pk" PRIMARY KEY("merge_id","thing","member_id")
);
--> statement-breakpoint
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
CREATE TABLE "document_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"number" integer NOT NULL,
	"source" text NOT NULL,
	"length" integer NOT NULL,
	"words" integer NOT NULL,
	"reading_age" integer,
	"sections" jsonb NOT NULL,
	"lacks" jsonb NOT NULL,
	"warnings" jsonb NOT NULL,
	"made_by" text NOT NULL,
	"made_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"brought_by" text NOT NULL,
	"brought_at" bigint NOT NULL,
	"review_on" text,
	"put_away_at" bigint
);
--> statement-breakpoint
CREATE TABLE "draft_blocks" (
	"draft_id" text NOT NULL,
	"position" integer NOT NULL,
	"starts_at" integer NOT NULL,
	"ends_at" integer NOT NULL,
	"block" jsonb NOT NULL,
	CONSTRAINT "draft_blocks_draft_id_position_pk" PRIMARY KEY("draft_id","position")
);
--> statement-breakpoint
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
CREATE TABLE "letter_voices" (
	"letter_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"voice" text,
	"reason" text DEFAULT '' NOT NULL,
	"entered_by_seat_id" text,
	"said_at" bigint,
	CONSTRAINT "letter_voices_letter_id_seat_id_pk" PRIMARY KEY("letter_id","seat_id")
);
--> statement-breakpoint
CREATE TABLE "proposal_comments" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"author_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"entered_by_seat_id" text,
	"words" text NOT NULL,
	"said_at" bigint NOT NULL,
	"withdrawn_at" bigint,
	"withheld" text,
	"withheld_by" text,
	"withheld_at" bigint
);
--> statement-breakpoint
CREATE TABLE "proposal_letters" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"answer" text NOT NULL,
	"reasons" text NOT NULL,
	"conditions" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL,
	"closes_at" bigint NOT NULL,
	"replaced_at" bigint,
	"sent_at" bigint,
	"sent_by" text
);
--> statement-breakpoint
CREATE TABLE "proposal_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"words" text NOT NULL,
	"happened_on" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal_reports" (
	"proposal_id" text PRIMARY KEY NOT NULL,
	"aim" text NOT NULL,
	"methods" text NOT NULL,
	"results" text NOT NULL,
	"discussion" text NOT NULL,
	"reflections" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"asked" text NOT NULL,
	"burden" text NOT NULL,
	"payment" text NOT NULL,
	"comes_back" text NOT NULL,
	"proposed_by" text NOT NULL,
	"entered_by" text,
	"put_at" bigint NOT NULL,
	"email" text,
	"tracking_hash" text,
	"laid_at" bigint,
	"laid_by" text,
	"put_aside_at" bigint,
	"put_aside_by" text,
	"put_aside_why" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "helped_marks" (
	"post_id" text NOT NULL,
	"member_id" text NOT NULL,
	"marked_at" bigint NOT NULL,
	CONSTRAINT "helped_marks_post_id_member_id_pk" PRIMARY KEY("post_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "thread_questions" (
	"thread_id" text PRIMARY KEY NOT NULL,
	"made_by" text NOT NULL,
	"made_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_summaries" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"words" text NOT NULL,
	"written_by" text NOT NULL,
	"nameless" boolean DEFAULT false NOT NULL,
	"written_at" bigint NOT NULL,
	"put_back_id" text,
	"withheld" text
);
--> statement-breakpoint
CREATE TABLE "weekly_picks" (
	"post_id" text PRIMARY KEY NOT NULL,
	"picked_by" text NOT NULL,
	"picked_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "weekly_readers" (
	"group_id" text NOT NULL,
	"member_id" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "weekly_readers_group_id_member_id_pk" PRIMARY KEY("group_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "agreement_voices" (
	"agreement_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"voice" text,
	"reason" text,
	"entered_by_seat_id" text,
	"may_be_named" boolean DEFAULT false NOT NULL,
	"said_at" bigint,
	CONSTRAINT "agreement_voices_agreement_id_seat_id_pk" PRIMARY KEY("agreement_id","seat_id")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"draft_id" text NOT NULL,
	"statement" text NOT NULL,
	"opened_by" text NOT NULL,
	"opened_at" bigint NOT NULL,
	"closes_at" bigint NOT NULL,
	"closed_at" bigint,
	"closed_by" text,
	"result" text,
	"result_words" text
);
--> statement-breakpoint
CREATE TABLE "comment_agreements" (
	"comment_id" text NOT NULL,
	"member_id" text NOT NULL,
	"agreed_at" bigint NOT NULL,
	CONSTRAINT "comment_agreements_comment_id_member_id_pk" PRIMARY KEY("comment_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "comment_outcomes" (
	"id" text PRIMARY KEY NOT NULL,
	"comment_id" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"wording" text,
	"decided_by" text NOT NULL,
	"seat_id" text NOT NULL,
	"decided_at" bigint NOT NULL,
	"replaced_at" bigint,
	"carried_into" text
);
--> statement-breakpoint
CREATE TABLE "comment_places" (
	"comment_id" text NOT NULL,
	"draft_id" text NOT NULL,
	"start" integer,
	"end" integer,
	CONSTRAINT "comment_places_comment_id_draft_id_pk" PRIMARY KEY("comment_id","draft_id")
);
--> statement-breakpoint
CREATE TABLE "comment_replies" (
	"id" text PRIMARY KEY NOT NULL,
	"comment_id" text NOT NULL,
	"author_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"entered_by_seat_id" text,
	"body" text NOT NULL,
	"nameless" boolean DEFAULT false NOT NULL,
	"said_at" bigint NOT NULL,
	"withdrawn_at" bigint
);
--> statement-breakpoint
CREATE TABLE "document_comments" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"round_id" text,
	"draft_id" text NOT NULL,
	"author_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"entered_by_seat_id" text,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"wording" text,
	"nameless" boolean DEFAULT false NOT NULL,
	"question" integer,
	"exact" text,
	"prefix" text,
	"suffix" text,
	"start" integer,
	"end" integer,
	"said_at" bigint NOT NULL,
	"changed_at" bigint,
	"withdrawn_at" bigint
);
--> statement-breakpoint
CREATE TABLE "review_takedowns" (
	"subject_id" text PRIMARY KEY NOT NULL,
	"how" text NOT NULL,
	"taken_down_by" text NOT NULL,
	"taken_down_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_readers" (
	"round_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"invited_at" bigint NOT NULL,
	"finished_at" bigint,
	CONSTRAINT "round_readers_round_id_seat_id_pk" PRIMARY KEY("round_id","seat_id")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"number" integer NOT NULL,
	"questions" jsonb NOT NULL,
	"holds_staff" boolean DEFAULT false NOT NULL,
	"opened_by" text NOT NULL,
	"opened_at" bigint NOT NULL,
	"closes_at" bigint NOT NULL,
	"closed_at" bigint,
	"closed_by" text
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
CREATE TABLE "seat_support" (
	"seat_id" text NOT NULL,
	"supporter_seat_id" text NOT NULL,
	"agreed_by" text NOT NULL,
	"agreed_at" bigint NOT NULL,
	"ended_at" bigint,
	CONSTRAINT "seat_support_seat_id_supporter_seat_id_agreed_at_pk" PRIMARY KEY("seat_id","supporter_seat_id","agreed_at")
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"taken_at" bigint NOT NULL,
	"given_by" text NOT NULL,
	"left_at" bigint,
	"named_at" bigint
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"service" text NOT NULL,
	"purpose" text NOT NULL,
	"terms" text DEFAULT '' NOT NULL,
	"who_we_are" text DEFAULT '' NOT NULL,
	"how_to_join" text DEFAULT '' NOT NULL,
	"published_at" bigint,
	"opened_by" text NOT NULL,
	"opened_at" bigint NOT NULL,
	"closed_at" bigint
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
DROP INDEX "service_link_checks_due";--> statement-breakpoint
ALTER TABLE "service_link_checks" ADD COLUMN "unanswered_since" bigint;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "looked_after_since" bigint;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "link_due_at" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "annual_answered" ADD CONSTRAINT "annual_answered_review_id_annual_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."annual_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_answered" ADD CONSTRAINT "annual_answered_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_questions" ADD CONSTRAINT "annual_questions_review_id_annual_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."annual_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_reviews" ADD CONSTRAINT "annual_reviews_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_tallies" ADD CONSTRAINT "annual_tallies_question_id_annual_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."annual_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_voices" ADD CONSTRAINT "annual_voices_review_id_annual_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."annual_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_voices" ADD CONSTRAINT "annual_voices_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_voices" ADD CONSTRAINT "annual_voices_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_words" ADD CONSTRAINT "annual_words_question_id_annual_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."annual_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merged_member_things" ADD CONSTRAINT "merged_member_things_merge_id_service_merges_id_fk" FOREIGN KEY ("merge_id") REFERENCES "public"."service_merges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merged_member_things" ADD CONSTRAINT "merged_member_things_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_upload_parts" ADD CONSTRAINT "document_upload_parts_upload_id_document_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."document_uploads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_uploads" ADD CONSTRAINT "document_uploads_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_uploads" ADD CONSTRAINT "document_uploads_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_uploads" ADD CONSTRAINT "document_uploads_draft_id_document_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."document_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_blocks" ADD CONSTRAINT "draft_blocks_draft_id_document_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."document_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_summaries" ADD CONSTRAINT "feedback_summaries_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_summaries" ADD CONSTRAINT "feedback_summaries_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "themes" ADD CONSTRAINT "themes_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_rates" ADD CONSTRAINT "involvement_rates_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_changes" ADD CONSTRAINT "seat_changes_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_requests" ADD CONSTRAINT "seat_requests_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_requests" ADD CONSTRAINT "seat_requests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_invitations" ADD CONSTRAINT "workspace_invitations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_terms" ADD CONSTRAINT "workspace_terms_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "objective_cycles" ADD CONSTRAINT "objective_cycles_objective_id_objectives_id_fk" FOREIGN KEY ("objective_id") REFERENCES "public"."objectives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective_readings" ADD CONSTRAINT "objective_readings_objective_id_objectives_id_fk" FOREIGN KEY ("objective_id") REFERENCES "public"."objectives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective_steps" ADD CONSTRAINT "objective_steps_cycle_id_objective_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."objective_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_owner_seat_id_seats_id_fk" FOREIGN KEY ("owner_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_voices" ADD CONSTRAINT "letter_voices_letter_id_proposal_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."proposal_letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_voices" ADD CONSTRAINT "letter_voices_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_voices" ADD CONSTRAINT "letter_voices_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_comments" ADD CONSTRAINT "proposal_comments_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_comments" ADD CONSTRAINT "proposal_comments_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_comments" ADD CONSTRAINT "proposal_comments_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_comments" ADD CONSTRAINT "proposal_comments_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_letters" ADD CONSTRAINT "proposal_letters_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_notes" ADD CONSTRAINT "proposal_notes_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_reports" ADD CONSTRAINT "proposal_reports_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helped_marks" ADD CONSTRAINT "helped_marks_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helped_marks" ADD CONSTRAINT "helped_marks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_questions" ADD CONSTRAINT "thread_questions_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_summaries" ADD CONSTRAINT "thread_summaries_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_summaries" ADD CONSTRAINT "thread_summaries_written_by_members_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weekly_picks" ADD CONSTRAINT "weekly_picks_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weekly_readers" ADD CONSTRAINT "weekly_readers_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weekly_readers" ADD CONSTRAINT "weekly_readers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_voices" ADD CONSTRAINT "agreement_voices_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_voices" ADD CONSTRAINT "agreement_voices_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_voices" ADD CONSTRAINT "agreement_voices_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_draft_id_document_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."document_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_agreements" ADD CONSTRAINT "comment_agreements_comment_id_document_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."document_comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_agreements" ADD CONSTRAINT "comment_agreements_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_outcomes" ADD CONSTRAINT "comment_outcomes_comment_id_document_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."document_comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_outcomes" ADD CONSTRAINT "comment_outcomes_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_outcomes" ADD CONSTRAINT "comment_outcomes_carried_into_document_drafts_id_fk" FOREIGN KEY ("carried_into") REFERENCES "public"."document_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_places" ADD CONSTRAINT "comment_places_comment_id_document_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."document_comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_places" ADD CONSTRAINT "comment_places_draft_id_document_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."document_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_replies" ADD CONSTRAINT "comment_replies_comment_id_document_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."document_comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_replies" ADD CONSTRAINT "comment_replies_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_replies" ADD CONSTRAINT "comment_replies_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_replies" ADD CONSTRAINT "comment_replies_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_comments" ADD CONSTRAINT "document_comments_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_comments" ADD CONSTRAINT "document_comments_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_comments" ADD CONSTRAINT "document_comments_draft_id_document_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."document_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_comments" ADD CONSTRAINT "document_comments_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_comments" ADD CONSTRAINT "document_comments_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_comments" ADD CONSTRAINT "document_comments_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_readers" ADD CONSTRAINT "round_readers_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_readers" ADD CONSTRAINT "round_readers_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sayings" ADD CONSTRAINT "sayings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sayings" ADD CONSTRAINT "sayings_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sayings" ADD CONSTRAINT "sayings_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_support" ADD CONSTRAINT "seat_support_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_support" ADD CONSTRAINT "seat_support_supporter_seat_id_seats_id_fk" FOREIGN KEY ("supporter_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_answers" ADD CONSTRAINT "public_answers_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "annual_answered_by" ON "annual_answered" USING btree ("seat_id");--> statement-breakpoint
CREATE INDEX "annual_questions_of" ON "annual_questions" USING btree ("review_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "annual_reviews_one_open" ON "annual_reviews" USING btree ("workspace_id") WHERE signed_at is null;--> statement-breakpoint
CREATE INDEX "annual_reviews_of" ON "annual_reviews" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "annual_voices_by_seat" ON "annual_voices" USING btree ("seat_id","said_at");--> statement-breakpoint
CREATE INDEX "annual_words_of" ON "annual_words" USING btree ("question_id","id");--> statement-breakpoint
CREATE INDEX "merged_member_things_by" ON "merged_member_things" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "document_uploads_by_workspace" ON "document_uploads" USING btree ("workspace_id","draft_id","dropped_at","kept_at");--> statement-breakpoint
CREATE INDEX "document_uploads_by_keeper" ON "document_uploads" USING btree ("kept_by","kept_at","id");--> statement-breakpoint
CREATE INDEX "document_uploads_old" ON "document_uploads" USING btree ("kept_at");--> statement-breakpoint
CREATE UNIQUE INDEX "document_drafts_once" ON "document_drafts" USING btree ("document_id","number");--> statement-breakpoint
CREATE INDEX "documents_by_workspace" ON "documents" USING btree ("workspace_id","put_away_at","brought_at");--> statement-breakpoint
CREATE INDEX "documents_review" ON "documents" USING btree ("review_on");--> statement-breakpoint
CREATE INDEX "feedback_summaries_of_workspace" ON "feedback_summaries" USING btree ("workspace_id","removed_at","shared_at","id");--> statement-breakpoint
CREATE INDEX "feedback_summaries_of_theme" ON "feedback_summaries" USING btree ("theme_id","id");--> statement-breakpoint
CREATE INDEX "themes_of_workspace" ON "themes" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "themes_shown" ON "themes" USING btree ("workspace_id","shown_at");--> statement-breakpoint
CREATE INDEX "involvement_hours_by_workspace" ON "involvement_hours" USING btree ("workspace_id","taken_back_at","outcome","id");--> statement-breakpoint
CREATE INDEX "involvement_hours_of" ON "involvement_hours" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "involvement_rates_of" ON "involvement_rates" USING btree ("workspace_id","holds_from","id");--> statement-breakpoint
CREATE INDEX "opportunities_by_workspace" ON "opportunities" USING btree ("workspace_id","closes_at");--> statement-breakpoint
CREATE INDEX "opportunities_open" ON "opportunities" USING btree ("reach","chosen_at","withdrawn_at","closes_at");--> statement-breakpoint
CREATE UNIQUE INDEX "opportunity_interests_once" ON "opportunity_interests" USING btree ("opportunity_id","member_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "opportunity_interests_of" ON "opportunity_interests" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "seat_changes_of" ON "seat_changes" USING btree ("seat_id","changed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_requests_one_open" ON "seat_requests" USING btree ("workspace_id","member_id") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "seat_requests_open" ON "seat_requests" USING btree ("workspace_id","decided_at","asked_at");--> statement-breakpoint
CREATE INDEX "seat_requests_of" ON "seat_requests" USING btree ("member_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "workspace_invitations_secret" ON "workspace_invitations" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "workspace_invitations_open" ON "workspace_invitations" USING btree ("workspace_id","used_at","withdrawn_at","ends_at");--> statement-breakpoint
CREATE INDEX "workspace_terms_of" ON "workspace_terms" USING btree ("workspace_id","id");--> statement-breakpoint
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
CREATE INDEX "letter_voices_by_seat" ON "letter_voices" USING btree ("seat_id","said_at");--> statement-breakpoint
CREATE INDEX "proposal_comments_of" ON "proposal_comments" USING btree ("proposal_id","id");--> statement-breakpoint
CREATE INDEX "proposal_comments_by" ON "proposal_comments" USING btree ("author_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_letters_one" ON "proposal_letters" USING btree ("proposal_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "proposal_letters_due" ON "proposal_letters" USING btree ("sent_at","replaced_at","closes_at");--> statement-breakpoint
CREATE INDEX "proposal_notes_of" ON "proposal_notes" USING btree ("proposal_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "proposals_by_workspace" ON "proposals" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposals_tracking" ON "proposals" USING btree ("tracking_hash") WHERE tracking_hash is not null;--> statement-breakpoint
CREATE INDEX "helped_marks_by_member" ON "helped_marks" USING btree ("member_id","marked_at","post_id");--> statement-breakpoint
CREATE INDEX "helped_marks_newest" ON "helped_marks" USING btree ("marked_at");--> statement-breakpoint
CREATE INDEX "thread_summaries_by_thread" ON "thread_summaries" USING btree ("thread_id","id");--> statement-breakpoint
CREATE INDEX "thread_summaries_by_writer" ON "thread_summaries" USING btree ("written_by","id");--> statement-breakpoint
CREATE INDEX "thread_summaries_newest" ON "thread_summaries" USING btree ("written_at");--> statement-breakpoint
CREATE INDEX "weekly_picks_newest" ON "weekly_picks" USING btree ("picked_at");--> statement-breakpoint
CREATE INDEX "weekly_readers_by_member" ON "weekly_readers" USING btree ("member_id","group_id");--> statement-breakpoint
CREATE INDEX "agreement_voices_by_seat" ON "agreement_voices" USING btree ("seat_id","said_at");--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_one_open" ON "agreements" USING btree ("document_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "agreements_by_document" ON "agreements" USING btree ("document_id","opened_at");--> statement-breakpoint
CREATE INDEX "agreements_due" ON "agreements" USING btree ("closed_at","closes_at");--> statement-breakpoint
CREATE INDEX "comment_agreements_by_member" ON "comment_agreements" USING btree ("member_id","comment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "comment_outcomes_one" ON "comment_outcomes" USING btree ("comment_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "comment_outcomes_by_comment" ON "comment_outcomes" USING btree ("comment_id","decided_at");--> statement-breakpoint
CREATE INDEX "comment_outcomes_by_decider" ON "comment_outcomes" USING btree ("decided_by","id");--> statement-breakpoint
CREATE INDEX "comment_outcomes_carried" ON "comment_outcomes" USING btree ("carried_into");--> statement-breakpoint
CREATE INDEX "comment_places_in_draft" ON "comment_places" USING btree ("draft_id","start");--> statement-breakpoint
CREATE INDEX "comment_replies_by_comment" ON "comment_replies" USING btree ("comment_id","said_at");--> statement-breakpoint
CREATE INDEX "comment_replies_by_author" ON "comment_replies" USING btree ("author_id","id");--> statement-breakpoint
CREATE INDEX "document_comments_by_document" ON "document_comments" USING btree ("document_id","id");--> statement-breakpoint
CREATE INDEX "document_comments_by_round" ON "document_comments" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "document_comments_by_author" ON "document_comments" USING btree ("author_id","id");--> statement-breakpoint
CREATE INDEX "round_readers_by_seat" ON "round_readers" USING btree ("seat_id","finished_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_once" ON "rounds" USING btree ("document_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_one_open" ON "rounds" USING btree ("document_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "rounds_due" ON "rounds" USING btree ("closed_at","closes_at");--> statement-breakpoint
CREATE INDEX "sayings_of_place" ON "sayings" USING btree ("place","place_id","id");--> statement-breakpoint
CREATE INDEX "sayings_of_author" ON "sayings" USING btree ("author_id","id");--> statement-breakpoint
CREATE INDEX "seat_support_by_supporter" ON "seat_support" USING btree ("supporter_seat_id","ended_at");--> statement-breakpoint
CREATE UNIQUE INDEX "seats_once" ON "seats" USING btree ("workspace_id","member_id") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "seats_by_workspace" ON "seats" USING btree ("workspace_id","left_at","taken_at");--> statement-breakpoint
CREATE INDEX "seats_by_member" ON "seats" USING btree ("member_id","left_at");--> statement-breakpoint
CREATE UNIQUE INDEX "workspaces_slug" ON "workspaces" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "workspaces_public" ON "workspaces" USING btree ("published_at");--> statement-breakpoint
CREATE UNIQUE INDEX "public_answers_once" ON "public_answers" USING btree ("kind","subject_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "public_answers_newest" ON "public_answers" USING btree ("taken_back_at","shown_at","id");--> statement-breakpoint
CREATE INDEX "public_answers_of" ON "public_answers" USING btree ("workspace_id","taken_back_at","shown_at","id");--> statement-breakpoint
CREATE INDEX "services_unclaimed" ON "services" USING btree ("number") WHERE published_at is not null and looked_after_since is null;--> statement-breakpoint
CREATE INDEX "services_link_due" ON "services" USING btree ("link_due_at","number") WHERE published_at is not null and url is not null;--> statement-breakpoint
CREATE INDEX "saved_posts_by_time" ON "saved_posts" USING btree ("saved_at");