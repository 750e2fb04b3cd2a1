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
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_rates" ADD CONSTRAINT "involvement_rates_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
CREATE INDEX "involvement_hours_by_workspace" ON "involvement_hours" USING btree ("workspace_id","taken_back_at","outcome","id");--> statement-breakpoint
CREATE INDEX "involvement_hours_of" ON "involvement_hours" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "involvement_rates_of" ON "involvement_rates" USING btree ("workspace_id","holds_from","id");--> statement-breakpoint
CREATE INDEX "opportunities_by_workspace" ON "opportunities" USING btree ("workspace_id","closes_at");--> statement-breakpoint
CREATE INDEX "opportunities_open" ON "opportunities" USING btree ("reach","chosen_at","withdrawn_at","closes_at");--> statement-breakpoint
CREATE UNIQUE INDEX "opportunity_interests_once" ON "opportunity_interests" USING btree ("opportunity_id","member_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "opportunity_interests_of" ON "opportunity_interests" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "letter_voices_by_seat" ON "letter_voices" USING btree ("seat_id","said_at");--> statement-breakpoint
CREATE INDEX "proposal_comments_of" ON "proposal_comments" USING btree ("proposal_id","id");--> statement-breakpoint
CREATE INDEX "proposal_comments_by" ON "proposal_comments" USING btree ("author_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_letters_one" ON "proposal_letters" USING btree ("proposal_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "proposal_letters_due" ON "proposal_letters" USING btree ("sent_at","replaced_at","closes_at");--> statement-breakpoint
CREATE INDEX "proposal_notes_of" ON "proposal_notes" USING btree ("proposal_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "proposals_by_workspace" ON "proposals" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposals_tracking" ON "proposals" USING btree ("tracking_hash") WHERE tracking_hash is not null;