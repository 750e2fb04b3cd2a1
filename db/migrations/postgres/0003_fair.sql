CREATE TABLE "audit_head" (
	"id" text PRIMARY KEY NOT NULL,
	"length" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "erasures" (
	"member_id" text PRIMARY KEY NOT NULL,
	"asked_at" bigint NOT NULL,
	"finished_at" bigint
);
--> statement-breakpoint
ALTER TABLE "appeals" ADD COLUMN "about_id" text;--> statement-breakpoint
ALTER TABLE "audit" ADD COLUMN "category" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_about_id_members_id_fk" FOREIGN KEY ("about_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mentions_of" ON "mentions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "reactions_by_member" ON "reactions" USING btree ("member_id","reacted_at");--> statement-breakpoint
CREATE INDEX "members_by_name" ON "members" USING btree ("name");--> statement-breakpoint
CREATE INDEX "audit_by_kind" ON "audit" USING btree ("kind","seq");