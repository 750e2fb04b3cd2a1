CREATE TABLE "peer_offer_caring" (
	"member_id" text PRIMARY KEY NOT NULL,
	"open_since" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "peer_offer_caring" ADD CONSTRAINT "peer_offer_caring_member_id_peer_offers_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."peer_offers"("member_id") ON DELETE no action ON UPDATE no action;