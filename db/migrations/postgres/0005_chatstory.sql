DROP INDEX "chat_sessions_once";--> statement-breakpoint
ALTER TABLE "chat_series" ADD COLUMN "changes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "chat_series" ADD COLUMN "changed_at" bigint;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "due_at" bigint;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "set_apart_at" bigint;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "changes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "changed_at" bigint;--> statement-breakpoint
CREATE UNIQUE INDEX "chat_sessions_once" ON "chat_sessions" USING btree ("series_id","due_at");