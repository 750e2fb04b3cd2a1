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
CREATE TABLE "helped_marks" (
	"post_id" text NOT NULL,
	"member_id" text NOT NULL,
	"thread_id" text NOT NULL,
	"marked_at" bigint NOT NULL,
	CONSTRAINT "helped_marks_post_id_member_id_pk" PRIMARY KEY("post_id","member_id")
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
CREATE TABLE "questions" (
	"thread_id" text PRIMARY KEY NOT NULL,
	"asked_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_summaries" (
	"thread_id" text NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL,
	"puts_back" integer,
	"withheld" text,
	CONSTRAINT "thread_summaries_thread_id_version_pk" PRIMARY KEY("thread_id","version")
);
--> statement-breakpoint
CREATE TABLE "turning_points" (
	"key" text NOT NULL,
	"topic_id" text NOT NULL,
	"group_id" text NOT NULL,
	CONSTRAINT "turning_points_topic_id_pk" PRIMARY KEY("topic_id")
);
--> statement-breakpoint
CREATE TABLE "week_picks" (
	"id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"thread_id" text NOT NULL,
	"member_id" text NOT NULL,
	"why" text NOT NULL,
	"picked_at" bigint NOT NULL,
	"taken_back_at" bigint,
	"withheld" text
);
--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "kind" text DEFAULT 'peer' NOT NULL;--> statement-breakpoint
ALTER TABLE "apart_wishes" ADD CONSTRAINT "apart_wishes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carers" ADD CONSTRAINT "carers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caring" ADD CONSTRAINT "caring_member_id_carers_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."carers"("member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caring_conditions" ADD CONSTRAINT "caring_conditions_caring_id_caring_id_fk" FOREIGN KEY ("caring_id") REFERENCES "public"."caring"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caring_conditions" ADD CONSTRAINT "caring_conditions_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helped_marks" ADD CONSTRAINT "helped_marks_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helped_marks" ADD CONSTRAINT "helped_marks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helped_marks" ADD CONSTRAINT "helped_marks_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_wish_id_apart_wishes_id_fk" FOREIGN KEY ("wish_id") REFERENCES "public"."apart_wishes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_other_id_members_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_summaries" ADD CONSTRAINT "thread_summaries_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_summaries" ADD CONSTRAINT "thread_summaries_written_by_members_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turning_points" ADD CONSTRAINT "turning_points_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turning_points" ADD CONSTRAINT "turning_points_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_picks" ADD CONSTRAINT "week_picks_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_picks" ADD CONSTRAINT "week_picks_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_picks" ADD CONSTRAINT "week_picks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "apart_wishes_once" ON "apart_wishes" USING btree ("member_id","mark");--> statement-breakpoint
CREATE INDEX "apart_wishes_by_mark" ON "apart_wishes" USING btree ("mark");--> statement-breakpoint
CREATE INDEX "caring_by_member" ON "caring" USING btree ("member_id","told_at");--> statement-breakpoint
CREATE INDEX "helped_marks_by_thread" ON "helped_marks" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "helped_marks_by_member" ON "helped_marks" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "kept_apart_pair" ON "kept_apart" USING btree ("member_id","other_id");--> statement-breakpoint
CREATE INDEX "kept_apart_other" ON "kept_apart" USING btree ("other_id","member_id");--> statement-breakpoint
CREATE INDEX "thread_summaries_by_writer" ON "thread_summaries" USING btree ("written_by","written_at");--> statement-breakpoint
CREATE INDEX "turning_points_by_key" ON "turning_points" USING btree ("group_id","key");--> statement-breakpoint
CREATE INDEX "week_picks_newest" ON "week_picks" USING btree ("group_id","picked_at");--> statement-breakpoint
CREATE INDEX "week_picks_by_member" ON "week_picks" USING btree ("member_id","picked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "week_picks_once" ON "week_picks" USING btree ("thread_id","member_id") WHERE taken_back_at is null;