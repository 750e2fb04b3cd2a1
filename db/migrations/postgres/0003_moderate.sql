CREATE TABLE "folded_hard_kinds" (
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"chosen_at" bigint NOT NULL,
	CONSTRAINT "folded_hard_kinds_member_id_kind_pk" PRIMARY KEY("member_id","kind")
);
--> statement-breakpoint
DROP INDEX "cases_claimed";--> statement-breakpoint
ALTER TABLE "folded_hard_kinds" ADD CONSTRAINT "folded_hard_kinds_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_of_group" ON "cases" USING btree ("group_id","level","due_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_by_source" ON "cases" USING btree ("source","level","due_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_unclaimed" ON "cases" USING btree ("level","due_at","id") WHERE closed_at is null and claimed_by is null;--> statement-breakpoint
CREATE INDEX "cases_handed_up" ON "cases" USING btree ("level","due_at","id") WHERE closed_at is null and handed_up_at is not null;--> statement-breakpoint
CREATE INDEX "screenings_settled" ON "screenings" USING btree ("settled_at");--> statement-breakpoint
CREATE INDEX "cases_claimed" ON "cases" USING btree ("claimed_by","level","due_at","id") WHERE closed_at is null;