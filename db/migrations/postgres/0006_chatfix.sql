CREATE TABLE "chat_let_throughs" (
	"message_id" text PRIMARY KEY NOT NULL,
	"room_id" text NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "chat_let_throughs" ADD CONSTRAINT "chat_let_throughs_message_id_chat_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."chat_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_let_throughs" ADD CONSTRAINT "chat_let_throughs_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chat_let_throughs_of_room" ON "chat_let_throughs" USING btree ("room_id","at");