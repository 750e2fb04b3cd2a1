CREATE TABLE "events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"actor_id" text NOT NULL,
	"payload" jsonb NOT NULL,
	"recorded_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"once_key" text,
	"run_at" bigint NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" bigint DEFAULT 0 NOT NULL,
	"last_error" text,
	"gave_up_at" bigint
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"place" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"content_notes" jsonb NOT NULL,
	"topic_ids" jsonb NOT NULL,
	"nameless" boolean DEFAULT false NOT NULL,
	"saved_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follows" (
	"thread_id" text NOT NULL,
	"member_id" text NOT NULL,
	"followed_at" bigint NOT NULL,
	CONSTRAINT "follows_thread_id_member_id_pk" PRIMARY KEY("thread_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "group_asks" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"words" text NOT NULL,
	"condition_id" text,
	"asked_at" bigint NOT NULL,
	"answered_at" bigint,
	"answered_by" text,
	"group_id" text,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "group_conditions" (
	"group_id" text NOT NULL,
	"condition_id" text NOT NULL,
	CONSTRAINT "group_conditions_group_id_condition_id_pk" PRIMARY KEY("group_id","condition_id")
);
--> statement-breakpoint
CREATE TABLE "group_roles" (
	"group_id" text NOT NULL,
	"member_id" text NOT NULL,
	"role" text NOT NULL,
	"named_by" text NOT NULL,
	"named_at" bigint NOT NULL,
	CONSTRAINT "group_roles_group_id_member_id_role_pk" PRIMARY KEY("group_id","member_id","role")
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"looked_after" text NOT NULL,
	"drop_ins" text DEFAULT '' NOT NULL,
	"welcome" text DEFAULT '' NOT NULL,
	"house_rules" text DEFAULT '' NOT NULL,
	"joining" text NOT NULL,
	"member_count" integer DEFAULT 0 NOT NULL,
	"opened_by" text NOT NULL,
	"opened_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "house_texts" (
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "house_texts_key_version_pk" PRIMARY KEY("key","version")
);
--> statement-breakpoint
CREATE TABLE "join_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"member_id" text NOT NULL,
	"words" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"decided_at" bigint,
	"decided_by" text,
	"outcome" text,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"group_id" text NOT NULL,
	"member_id" text NOT NULL,
	"joined_at" bigint NOT NULL,
	"visited_at" bigint NOT NULL,
	"visit_before" bigint,
	CONSTRAINT "memberships_group_id_member_id_pk" PRIMARY KEY("group_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"post_id" text NOT NULL,
	"member_id" text NOT NULL,
	CONSTRAINT "mentions_post_id_member_id_pk" PRIMARY KEY("post_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "mutes" (
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"muted_at" bigint NOT NULL,
	"until" bigint,
	CONSTRAINT "mutes_member_id_kind_subject_id_pk" PRIMARY KEY("member_id","kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "post_takedowns" (
	"post_id" text PRIMARY KEY NOT NULL,
	"taken_down_by" text NOT NULL,
	"taken_down_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "post_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"post_id" text NOT NULL,
	"title" text,
	"body" text NOT NULL,
	"replaced_by" text NOT NULL,
	"replaced_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"thread_id" text NOT NULL,
	"group_id" text NOT NULL,
	"author_id" text NOT NULL,
	"opens_thread" boolean DEFAULT false NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"content_notes" jsonb NOT NULL,
	"nameless" boolean DEFAULT false NOT NULL,
	"quotes_id" text,
	"posted_at" bigint NOT NULL,
	"edited_at" bigint,
	CONSTRAINT "posts_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "prompts" (
	"id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"weekday" integer NOT NULL,
	"minute" integer NOT NULL,
	"written_by" text NOT NULL,
	"next_at" bigint NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "reactions" (
	"post_id" text NOT NULL,
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"reacted_at" bigint NOT NULL,
	CONSTRAINT "reactions_post_id_kind_member_id_pk" PRIMARY KEY("post_id","kind","member_id")
);
--> statement-breakpoint
CREATE TABLE "reading_places" (
	"member_id" text NOT NULL,
	"thread_id" text NOT NULL,
	"seq" integer NOT NULL,
	"read_at" bigint NOT NULL,
	CONSTRAINT "reading_places_member_id_thread_id_pk" PRIMARY KEY("member_id","thread_id")
);
--> statement-breakpoint
CREATE TABLE "saved_posts" (
	"member_id" text NOT NULL,
	"post_id" text NOT NULL,
	"saved_at" bigint NOT NULL,
	CONSTRAINT "saved_posts_member_id_post_id_pk" PRIMARY KEY("member_id","post_id")
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"initial" text NOT NULL,
	"length" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_closures" (
	"thread_id" text PRIMARY KEY NOT NULL,
	"closed_by" text NOT NULL,
	"reason" text NOT NULL,
	"closed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_merges" (
	"thread_id" text PRIMARY KEY NOT NULL,
	"into_id" text NOT NULL,
	"merged_by" text NOT NULL,
	"merged_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_pins" (
	"thread_id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"pinned_by" text NOT NULL,
	"pinned_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_topics" (
	"topic_id" text NOT NULL,
	"thread_id" text NOT NULL,
	CONSTRAINT "thread_topics_topic_id_thread_id_pk" PRIMARY KEY("topic_id","thread_id")
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"author_id" text NOT NULL,
	"title" text NOT NULL,
	"nameless" boolean DEFAULT false NOT NULL,
	"posted_at" bigint NOT NULL,
	"last_post_at" bigint NOT NULL,
	"reply_count" integer DEFAULT 0 NOT NULL,
	"answered_at" bigint,
	"by_newcomer" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"retired_at" bigint
);
--> statement-breakpoint
CREATE TABLE "notice_choices" (
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"mail" text NOT NULL,
	CONSTRAINT "notice_choices_member_id_kind_pk" PRIMARY KEY("member_id","kind")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"group_id" text,
	"thread_id" text,
	"post_id" text,
	"once_key" text NOT NULL,
	"given_at" bigint NOT NULL,
	"read_at" bigint,
	"mail_due_at" bigint,
	"in_digest" boolean DEFAULT false NOT NULL,
	"mailed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "conditions" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"synonyms" jsonb NOT NULL,
	"family" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"version" text NOT NULL,
	"given_at" bigint NOT NULL,
	"withdrawn_at" bigint
);
--> statement-breakpoint
CREATE TABLE "journeys" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"condition_id" text NOT NULL,
	"since_year" integer NOT NULL,
	"since_month" integer,
	"audience" text DEFAULT 'condition-groups' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_links" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"purpose" text NOT NULL,
	"sent_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "member_roles" (
	"member_id" text NOT NULL,
	"role" text NOT NULL,
	"given_by" text NOT NULL,
	"given_at" bigint NOT NULL,
	CONSTRAINT "member_roles_member_id_role_pk" PRIMARY KEY("member_id","role")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"joined_at" bigint NOT NULL,
	"verified_at" bigint,
	"rules_version" text NOT NULL,
	"pronouns" text DEFAULT '' NOT NULL,
	"pronouns_audience" text DEFAULT 'nobody' NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"words_audience" text DEFAULT 'nobody' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "preferences" (
	"member_id" text PRIMARY KEY NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"text_size" text DEFAULT 'usual' NOT NULL,
	"slowly" boolean DEFAULT false NOT NULL,
	"open_notes" jsonb NOT NULL,
	"fold_words" jsonb NOT NULL,
	"quiet_from" integer DEFAULT 1320 NOT NULL,
	"quiet_to" integer DEFAULT 480 NOT NULL,
	"digest" text DEFAULT 'daily' NOT NULL,
	"next_digest_at" bigint
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"device" text NOT NULL,
	"started_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_asks" ADD CONSTRAINT "group_asks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_asks" ADD CONSTRAINT "group_asks_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_asks" ADD CONSTRAINT "group_asks_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_conditions" ADD CONSTRAINT "group_conditions_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_conditions" ADD CONSTRAINT "group_conditions_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_roles" ADD CONSTRAINT "group_roles_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_roles" ADD CONSTRAINT "group_roles_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_texts" ADD CONSTRAINT "house_texts_changed_by_members_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mutes" ADD CONSTRAINT "mutes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_takedowns" ADD CONSTRAINT "post_takedowns_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_versions" ADD CONSTRAINT "post_versions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompts" ADD CONSTRAINT "prompts_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompts" ADD CONSTRAINT "prompts_written_by_members_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_places" ADD CONSTRAINT "reading_places_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_places" ADD CONSTRAINT "reading_places_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_posts" ADD CONSTRAINT "saved_posts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_posts" ADD CONSTRAINT "saved_posts_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_closures" ADD CONSTRAINT "thread_closures_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_merges" ADD CONSTRAINT "thread_merges_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_merges" ADD CONSTRAINT "thread_merges_into_id_threads_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_pins" ADD CONSTRAINT "thread_pins_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_pins" ADD CONSTRAINT "thread_pins_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_topics" ADD CONSTRAINT "thread_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_topics" ADD CONSTRAINT "thread_topics_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_links" ADD CONSTRAINT "mail_links_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_roles" ADD CONSTRAINT "member_roles_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_by_name" ON "events" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "jobs_due" ON "jobs" USING btree ("gave_up_at","run_at");--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_once" ON "jobs" USING btree ("once_key");--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_place" ON "drafts" USING btree ("member_id","place");--> statement-breakpoint
CREATE INDEX "drafts_newest" ON "drafts" USING btree ("member_id","saved_at");--> statement-breakpoint
CREATE INDEX "drafts_by_place" ON "drafts" USING btree ("place");--> statement-breakpoint
CREATE INDEX "follows_by_member" ON "follows" USING btree ("member_id","followed_at","thread_id");--> statement-breakpoint
CREATE INDEX "group_asks_open" ON "group_asks" USING btree ("answered_at","asked_at");--> statement-breakpoint
CREATE INDEX "group_asks_by_member" ON "group_asks" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "group_conditions_by_condition" ON "group_conditions" USING btree ("condition_id");--> statement-breakpoint
CREATE INDEX "group_roles_by_member" ON "group_roles" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "groups_slug" ON "groups" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "join_requests_open" ON "join_requests" USING btree ("group_id","decided_at","asked_at");--> statement-breakpoint
CREATE INDEX "join_requests_by_member" ON "join_requests" USING btree ("member_id","group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "join_requests_once" ON "join_requests" USING btree ("group_id","member_id") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "memberships_by_member" ON "memberships" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "post_versions_by_post" ON "post_versions" USING btree ("post_id","replaced_at");--> statement-breakpoint
CREATE INDEX "posts_in_thread" ON "posts" USING btree ("thread_id","seq");--> statement-breakpoint
CREATE INDEX "posts_by_author" ON "posts" USING btree ("author_id","seq");--> statement-breakpoint
CREATE INDEX "prompts_due" ON "prompts" USING btree ("ended_at","next_at");--> statement-breakpoint
CREATE INDEX "prompts_by_group" ON "prompts" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "saved_posts_newest" ON "saved_posts" USING btree ("member_id","saved_at","post_id");--> statement-breakpoint
CREATE INDEX "search_words_near" ON "search_words" USING btree ("initial","length");--> statement-breakpoint
CREATE INDEX "thread_merges_by_into" ON "thread_merges" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "thread_pins_by_group" ON "thread_pins" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "thread_topics_by_thread" ON "thread_topics" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "threads_newest" ON "threads" USING btree ("group_id","last_post_at","id");--> statement-breakpoint
CREATE INDEX "threads_waiting" ON "threads" USING btree ("group_id","by_newcomer","answered_at","posted_at");--> statement-breakpoint
CREATE INDEX "threads_by_author" ON "threads" USING btree ("author_id","posted_at");--> statement-breakpoint
CREATE INDEX "topics_by_group" ON "topics" USING btree ("group_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once" ON "notices" USING btree ("member_id","once_key");--> statement-breakpoint
CREATE INDEX "notices_newest" ON "notices" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("member_id","read_at","id");--> statement-breakpoint
CREATE INDEX "notices_to_mail" ON "notices" USING btree ("member_id","mailed_at","in_digest","mail_due_at");--> statement-breakpoint
CREATE INDEX "consents_by_member" ON "consents" USING btree ("member_id","given_at");--> statement-breakpoint
CREATE UNIQUE INDEX "journeys_once" ON "journeys" USING btree ("member_id","condition_id");--> statement-breakpoint
CREATE INDEX "mail_links_by_member" ON "mail_links" USING btree ("member_id","purpose");--> statement-breakpoint
CREATE INDEX "mail_links_stale" ON "mail_links" USING btree ("purpose","expires_at");--> statement-breakpoint
CREATE INDEX "member_roles_by_role" ON "member_roles" USING btree ("role");--> statement-breakpoint
CREATE INDEX "members_by_email" ON "members" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "members_confirmed_email" ON "members" USING btree ("email") WHERE verified_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "members_name_key" ON "members" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "preferences_digest_due" ON "preferences" USING btree ("next_digest_at");--> statement-breakpoint
CREATE INDEX "sessions_by_member" ON "sessions" USING btree ("member_id");