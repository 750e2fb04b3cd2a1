CREATE TABLE "peer_offer_conditions" (
	"member_id" text NOT NULL,
	"condition_id" text NOT NULL,
	CONSTRAINT "peer_offer_conditions_member_id_condition_id_pk" PRIMARY KEY("member_id","condition_id")
);
--> statement-breakpoint
CREATE TABLE "peer_trust" (
	"room_id" text NOT NULL,
	"member_id" text NOT NULL,
	"said_at" bigint NOT NULL,
	CONSTRAINT "peer_trust_room_id_member_id_pk" PRIMARY KEY("room_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "peer_connections" ALTER COLUMN "condition_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "peer_connections" ADD COLUMN "withheld" text;--> statement-breakpoint
ALTER TABLE "peer_offers" ADD COLUMN "cares" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "peer_offers" ADD COLUMN "touched_at" bigint NOT NULL;--> statement-breakpoint
ALTER TABLE "peer_offers" ADD COLUMN "withheld" text;--> statement-breakpoint
ALTER TABLE "peer_offer_conditions" ADD CONSTRAINT "peer_offer_conditions_member_id_peer_offers_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."peer_offers"("member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_offer_conditions" ADD CONSTRAINT "peer_offer_conditions_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_trust" ADD CONSTRAINT "peer_trust_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_trust" ADD CONSTRAINT "peer_trust_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "peer_offers_about" ON "peer_offer_conditions" USING btree ("condition_id","member_id");--> statement-breakpoint
CREATE INDEX "peer_connections_between" ON "peer_connections" USING btree ("asked_by","asked_of","asked_at");--> statement-breakpoint
ALTER TABLE "peer_offers" DROP COLUMN "condition_ids";