CREATE TABLE "merged_member_things" (
	"merge_id" text NOT NULL,
	"thing" text NOT NULL,
	"member_id" text NOT NULL,
	CONSTRAINT "merged_member_things_merge_id_thing_member_id_pk" PRIMARY KEY("merge_id","thing","member_id")
);
--> statement-breakpoint
DROP INDEX "service_link_checks_due";--> statement-breakpoint
ALTER TABLE "service_link_checks" ADD COLUMN "unanswered_since" bigint;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "looked_after_since" bigint;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "link_due_at" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "merged_member_things" ADD CONSTRAINT "merged_member_things_merge_id_service_merges_id_fk" FOREIGN KEY ("merge_id") REFERENCES "public"."service_merges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merged_member_things" ADD CONSTRAINT "merged_member_things_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merged_member_things_by" ON "merged_member_things" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "services_unclaimed" ON "services" USING btree ("number") WHERE published_at is not null and looked_after_since is null;--> statement-breakpoint
CREATE INDEX "services_link_due" ON "services" USING btree ("link_due_at","number") WHERE published_at is not null and url is not null;