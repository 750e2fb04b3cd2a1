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
CREATE TABLE "coping_checks" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"week" text NOT NULL,
	"checked_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_cards" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"number" text NOT NULL,
	"parts" jsonb NOT NULL,
	"made_at" bigint NOT NULL,
	"withdrawn_at" bigint,
	"tried_at" bigint,
	"locked_at" bigint,
	"unlocked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "plan_openings" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"way_id" text NOT NULL,
	"outcome" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_shares" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"secret_hash" text NOT NULL,
	"parts" jsonb NOT NULL,
	"shared_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"revoked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"begun_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	"reviewed_at" bigint,
	"due_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sealed_words" (
	"owner_id" text NOT NULL,
	"field" text NOT NULL,
	"member_id" text NOT NULL,
	"key_id" text NOT NULL,
	"sealed" text NOT NULL,
	"written_at" bigint NOT NULL,
	CONSTRAINT "sealed_words_owner_id_field_pk" PRIMARY KEY("owner_id","field")
);
--> statement-breakpoint
DROP INDEX "chat_sessions_once";--> statement-breakpoint
ALTER TABLE "chat_series" ADD COLUMN "changes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "chat_series" ADD COLUMN "changed_at" bigint;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "due_at" bigint;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "set_apart_at" bigint;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "changes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD COLUMN "changed_at" bigint;--> statement-breakpoint
ALTER TABLE "coping_checks" ADD CONSTRAINT "coping_checks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_cards" ADD CONSTRAINT "plan_cards_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_cards" ADD CONSTRAINT "plan_cards_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_openings" ADD CONSTRAINT "plan_openings_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_shares" ADD CONSTRAINT "plan_shares_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_shares" ADD CONSTRAINT "plan_shares_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_words" ADD CONSTRAINT "sealed_words_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "findable_services_service" ON "findable_services" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "findable_services_by_name" ON "findable_services" USING btree ("name_key","number");--> statement-breakpoint
CREATE UNIQUE INDEX "coping_checks_of" ON "coping_checks" USING btree ("member_id","week");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_cards_number" ON "plan_cards" USING btree ("number");--> statement-breakpoint
CREATE INDEX "plan_cards_of" ON "plan_cards" USING btree ("member_id","withdrawn_at","made_at");--> statement-breakpoint
CREATE INDEX "plan_openings_of_way" ON "plan_openings" USING btree ("way_id","at","id");--> statement-breakpoint
CREATE INDEX "plan_openings_of" ON "plan_openings" USING btree ("member_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_shares_secret" ON "plan_shares" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "plan_shares_of" ON "plan_shares" USING btree ("member_id","shared_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_of" ON "plans" USING btree ("member_id","kind");--> statement-breakpoint
CREATE INDEX "plans_due" ON "plans" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "sealed_words_by_key" ON "sealed_words" USING btree ("key_id","owner_id","field");--> statement-breakpoint
CREATE INDEX "sealed_words_of" ON "sealed_words" USING btree ("member_id","owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "chat_sessions_once" ON "chat_sessions" USING btree ("series_id","due_at");