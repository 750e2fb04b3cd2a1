CREATE TABLE "findable_services" (
	"number" integer PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"name_key" text NOT NULL,
	"marks" text NOT NULL,
	"features" integer NOT NULL,
	"languages" integer NOT NULL,
	"points" text NOT NULL,
	"reach" text NOT NULL,
	"checked_until" bigint
);
--> statement-breakpoint
DROP INDEX "chat_sessions_once";--> statement-breakpoint
ALTER TABLE "chat_series" ADD COLUMN "changes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "chat_series" ADD COLUMN "changed_at" bigint;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "due_at" bigint;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "set_apart_at" bigint;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "changes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "changed_at" bigint;--> statement-breakpoint
CREATE UNIQUE INDEX "findable_services_service" ON "findable_services" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "findable_services_by_name" ON "findable_services" USING btree ("name_key","number");--> statement-breakpoint
CREATE UNIQUE INDEX "chat_sessions_once" ON "chat_sessions" USING btree ("series_id","due_at");