CREATE TABLE "helped_marks" (
	"post_id" text NOT NULL,
	"member_id" text NOT NULL,
	"marked_at" bigint NOT NULL,
	CONSTRAINT "helped_marks_post_id_member_id_pk" PRIMARY KEY("post_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "thread_questions" (
	"thread_id" text PRIMARY KEY NOT NULL,
	"made_by" text NOT NULL,
	"made_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_summaries" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"words" text NOT NULL,
	"written_by" text NOT NULL,
	"nameless" boolean DEFAULT false NOT NULL,
	"written_at" bigint NOT NULL,
	"put_back_id" text,
	"withheld" text
);
--> statement-breakpoint
CREATE TABLE "weekly_picks" (
	"post_id" text PRIMARY KEY NOT NULL,
	"picked_by" text NOT NULL,
	"picked_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "weekly_readers" (
	"group_id" text NOT NULL,
	"member_id" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "weekly_readers_group_id_member_id_pk" PRIMARY KEY("group_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "helped_marks" ADD CONSTRAINT "helped_marks_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helped_marks" ADD CONSTRAINT "helped_marks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_questions" ADD CONSTRAINT "thread_questions_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_summaries" ADD CONSTRAINT "thread_summaries_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_summaries" ADD CONSTRAINT "thread_summaries_written_by_members_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weekly_picks" ADD CONSTRAINT "weekly_picks_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weekly_readers" ADD CONSTRAINT "weekly_readers_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weekly_readers" ADD CONSTRAINT "weekly_readers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "helped_marks_by_member" ON "helped_marks" USING btree ("member_id","marked_at","post_id");--> statement-breakpoint
CREATE INDEX "helped_marks_newest" ON "helped_marks" USING btree ("marked_at");--> statement-breakpoint
CREATE INDEX "thread_summaries_by_thread" ON "thread_summaries" USING btree ("thread_id","id");--> statement-breakpoint
CREATE INDEX "thread_summaries_by_writer" ON "thread_summaries" USING btree ("written_by","id");--> statement-breakpoint
CREATE INDEX "thread_summaries_newest" ON "thread_summaries" USING btree ("written_at");--> statement-breakpoint
CREATE INDEX "weekly_picks_newest" ON "weekly_picks" USING btree ("picked_at");--> statement-breakpoint
CREATE INDEX "weekly_readers_by_member" ON "weekly_readers" USING btree ("member_id","group_id");--> statement-breakpoint
CREATE INDEX "saved_posts_by_time" ON "saved_posts" USING btree ("saved_at");