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
ALTER TABLE "annual_answered" ADD CONSTRAINT "annual_answered_review_id_annual_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."annual_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_answered" ADD CONSTRAINT "annual_answered_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_questions" ADD CONSTRAINT "annual_questions_review_id_annual_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."annual_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_reviews" ADD CONSTRAINT "annual_reviews_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_tallies" ADD CONSTRAINT "annual_tallies_question_id_annual_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."annual_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_voices" ADD CONSTRAINT "annual_voices_review_id_annual_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."annual_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_voices" ADD CONSTRAINT "annual_voices_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_voices" ADD CONSTRAINT "annual_voices_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_words" ADD CONSTRAINT "annual_words_question_id_annual_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."annual_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
CREATE INDEX "annual_answered_by" ON "annual_answered" USING btree ("seat_id");--> statement-breakpoint
CREATE INDEX "annual_questions_of" ON "annual_questions" USING btree ("review_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "annual_reviews_one_open" ON "annual_reviews" USING btree ("workspace_id") WHERE signed_at is null;--> statement-breakpoint
CREATE INDEX "annual_reviews_of" ON "annual_reviews" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "annual_voices_by_seat" ON "annual_voices" USING btree ("seat_id","said_at");--> statement-breakpoint
CREATE INDEX "annual_words_of" ON "annual_words" USING btree ("question_id","id");--> statement-breakpoint
CREATE INDEX "letter_voices_by_seat" ON "letter_voices" USING btree ("seat_id","said_at");--> statement-breakpoint
CREATE INDEX "proposal_comments_of" ON "proposal_comments" USING btree ("proposal_id","id");--> statement-breakpoint
CREATE INDEX "proposal_comments_by" ON "proposal_comments" USING btree ("author_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_letters_one" ON "proposal_letters" USING btree ("proposal_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "proposal_letters_due" ON "proposal_letters" USING btree ("sent_at","replaced_at","closes_at");--> statement-breakpoint
CREATE INDEX "proposal_notes_of" ON "proposal_notes" USING btree ("proposal_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "proposals_by_workspace" ON "proposals" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposals_tracking" ON "proposals" USING btree ("tracking_hash") WHERE tracking_hash is not null;