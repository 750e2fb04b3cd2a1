CREATE TABLE "apart_wishes" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"how" text NOT NULL,
	"mark" text NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"named_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "carers" (
	"member_id" text PRIMARY KEY NOT NULL,
	"came_in_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "caring" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"who" text NOT NULL,
	"who_audience" text DEFAULT 'nobody' NOT NULL,
	"conditions_audience" text DEFAULT 'nobody' NOT NULL,
	"since_year" integer,
	"since_month" integer,
	"since_audience" text DEFAULT 'nobody' NOT NULL,
	"load" text,
	"load_audience" text DEFAULT 'nobody' NOT NULL,
	"told_at" bigint NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "caring_conditions" (
	"caring_id" text NOT NULL,
	"condition_id" text NOT NULL,
	CONSTRAINT "caring_conditions_caring_id_condition_id_pk" PRIMARY KEY("caring_id","condition_id")
);
--> statement-breakpoint
CREATE TABLE "kept_apart" (
	"wish_id" text NOT NULL,
	"member_id" text NOT NULL,
	"other_id" text NOT NULL,
	"both_ways" boolean NOT NULL,
	CONSTRAINT "kept_apart_wish_id_other_id_pk" PRIMARY KEY("wish_id","other_id")
);
--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "kind" text DEFAULT 'peer' NOT NULL;--> statement-breakpoint
ALTER TABLE "apart_wishes" ADD CONSTRAINT "apart_wishes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carers" ADD CONSTRAINT "carers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caring" ADD CONSTRAINT "caring_member_id_carers_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."carers"("member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caring_conditions" ADD CONSTRAINT "caring_conditions_caring_id_caring_id_fk" FOREIGN KEY ("caring_id") REFERENCES "public"."caring"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caring_conditions" ADD CONSTRAINT "caring_conditions_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_wish_id_apart_wishes_id_fk" FOREIGN KEY ("wish_id") REFERENCES "public"."apart_wishes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_other_id_members_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "apart_wishes_once" ON "apart_wishes" USING btree ("member_id","mark");--> statement-breakpoint
CREATE INDEX "apart_wishes_by_mark" ON "apart_wishes" USING btree ("mark");--> statement-breakpoint
CREATE INDEX "caring_by_member" ON "caring" USING btree ("member_id","told_at");--> statement-breakpoint
CREATE INDEX "kept_apart_pair" ON "kept_apart" USING btree ("member_id","other_id");--> statement-breakpoint
CREATE INDEX "kept_apart_other" ON "kept_apart" USING btree ("other_id","member_id");