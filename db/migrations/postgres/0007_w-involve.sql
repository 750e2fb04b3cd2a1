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
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_hours" ADD CONSTRAINT "involvement_hours_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement_rates" ADD CONSTRAINT "involvement_rates_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_interests" ADD CONSTRAINT "opportunity_interests_entered_by_seat_id_seats_id_fk" FOREIGN KEY ("entered_by_seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "involvement_hours_by_workspace" ON "involvement_hours" USING btree ("workspace_id","taken_back_at","outcome","id");--> statement-breakpoint
CREATE INDEX "involvement_hours_of" ON "involvement_hours" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "involvement_rates_of" ON "involvement_rates" USING btree ("workspace_id","holds_from","id");--> statement-breakpoint
CREATE INDEX "opportunities_by_workspace" ON "opportunities" USING btree ("workspace_id","closes_at");--> statement-breakpoint
CREATE INDEX "opportunities_open" ON "opportunities" USING btree ("reach","chosen_at","withdrawn_at","closes_at");--> statement-breakpoint
CREATE UNIQUE INDEX "opportunity_interests_once" ON "opportunity_interests" USING btree ("opportunity_id","member_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "opportunity_interests_of" ON "opportunity_interests" USING btree ("member_id","id");