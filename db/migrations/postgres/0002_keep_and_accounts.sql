CREATE TABLE "address_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"from_email" text NOT NULL,
	"to_email" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"settled_at" bigint,
	"outcome" text
);
--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "quotes_id" text;--> statement-breakpoint
ALTER TABLE "mail_links" ADD COLUMN "change_id" text;--> statement-breakpoint
ALTER TABLE "address_changes" ADD CONSTRAINT "address_changes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "address_changes_by_member" ON "address_changes" USING btree ("member_id","asked_at");--> statement-breakpoint
CREATE INDEX "address_changes_to" ON "address_changes" USING btree ("to_email","asked_at");--> statement-breakpoint
CREATE INDEX "address_changes_by_age" ON "address_changes" USING btree ("asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "address_changes_once" ON "address_changes" USING btree ("member_id") WHERE settled_at is null;--> statement-breakpoint
ALTER TABLE "mail_links" ADD CONSTRAINT "mail_links_change_id_address_changes_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."address_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "members_unconfirmed" ON "members" USING btree ("joined_at") WHERE verified_at is null;