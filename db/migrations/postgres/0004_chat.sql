CREATE TABLE "chat_comers" (
	"session_id" text NOT NULL,
	"member_id" text NOT NULL,
	"said_at" bigint NOT NULL,
	"reminded_at" bigint,
	CONSTRAINT "chat_comers_session_id_member_id_pk" PRIMARY KEY("session_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "chat_debriefs" (
	"session_id" text NOT NULL,
	"member_id" text NOT NULL,
	"how" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"wants_talk" boolean DEFAULT false NOT NULL,
	"written_at" bigint NOT NULL,
	CONSTRAINT "chat_debriefs_session_id_member_id_pk" PRIMARY KEY("session_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "chat_hands" (
	"room_id" text NOT NULL,
	"member_id" text NOT NULL,
	"raised_at" bigint NOT NULL,
	CONSTRAINT "chat_hands_room_id_member_id_pk" PRIMARY KEY("room_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "chat_hosts" (
	"room_id" text NOT NULL,
	"member_id" text NOT NULL,
	"leads" boolean DEFAULT false NOT NULL,
	"named_by" text NOT NULL,
	"named_at" bigint NOT NULL,
	"ended_at" bigint,
	CONSTRAINT "chat_hosts_room_id_member_id_pk" PRIMARY KEY("room_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "chat_measures" (
	"id" text PRIMARY KEY NOT NULL,
	"room_id" text NOT NULL,
	"kind" text NOT NULL,
	"about_id" text,
	"words" text DEFAULT '' NOT NULL,
	"taken_by" text NOT NULL,
	"taken_at" bigint NOT NULL,
	"until" bigint,
	"undone_by" text,
	"undone_at" bigint
);
--> statement-breakpoint
CREATE TABLE "chat_message_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"message_id" text NOT NULL,
	"body" text NOT NULL,
	"replaced_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chat_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"room_id" text NOT NULL,
	"seq" integer NOT NULL,
	"version" integer NOT NULL,
	"author_id" text NOT NULL,
	"client_key" text NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"answers_id" text,
	"sent_at" bigint NOT NULL,
	"edited_at" bigint
);
--> statement-breakpoint
CREATE TABLE "chat_reactions" (
	"message_id" text NOT NULL,
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"given_at" bigint NOT NULL,
	CONSTRAINT "chat_reactions_message_id_member_id_kind_pk" PRIMARY KEY("message_id","member_id","kind")
);
--> statement-breakpoint
CREATE TABLE "chat_rooms" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"group_id" text,
	"version" integer DEFAULT 0 NOT NULL,
	"opened_at" bigint NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "chat_rules_read" (
	"member_id" text PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"read_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chat_series" (
	"id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"first_starts_at" bigint NOT NULL,
	"started_by" text NOT NULL,
	"started_at" bigint NOT NULL,
	"ended_at" bigint,
	"ended_by" text
);
--> statement-breakpoint
CREATE TABLE "chat_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"series_id" text,
	"title" text NOT NULL,
	"waiting_words" text DEFAULT '' NOT NULL,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint,
	"places" integer,
	"may_come" text DEFAULT 'everybody' NOT NULL,
	"read_from" text DEFAULT 'start' NOT NULL,
	"unattended" text DEFAULT 'closes' NOT NULL,
	"grace_minutes" integer DEFAULT 10 NOT NULL,
	"first_held" integer DEFAULT 2 NOT NULL,
	"keep_days" integer DEFAULT 30 NOT NULL,
	"scheduled_by" text NOT NULL,
	"scheduled_at" bigint NOT NULL,
	"opened_at" bigint,
	"opened_by" text,
	"closed_at" bigint,
	"closed_by" text,
	"ending" text,
	"unattended_since" bigint,
	"slow_seconds" integer DEFAULT 0 NOT NULL,
	"checks_all_since" bigint,
	"arrivals_paused_since" bigint,
	"swept_at" bigint
);
--> statement-breakpoint
CREATE TABLE "chat_summaries" (
	"session_id" text PRIMARY KEY NOT NULL,
	"counts" jsonb NOT NULL,
	"written_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chat_support_calls" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"member_id" text NOT NULL,
	"room_id" text NOT NULL,
	"called_at" bigint NOT NULL,
	"taken_by" text,
	"taken_at" bigint,
	"passed_on_at" bigint,
	"ended_at" bigint,
	"ended_by" text
);
--> statement-breakpoint
CREATE TABLE "chat_visits" (
	"room_id" text NOT NULL,
	"member_id" text NOT NULL,
	"first_came_at" bigint NOT NULL,
	"from_version" integer NOT NULL,
	"seen_at" bigint NOT NULL,
	"left_at" bigint,
	"read_to" integer DEFAULT 0 NOT NULL,
	"looks_after" boolean DEFAULT false NOT NULL,
	CONSTRAINT "chat_visits_room_id_member_id_pk" PRIMARY KEY("room_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "chat_withholdings" (
	"message_id" text PRIMARY KEY NOT NULL,
	"room_id" text NOT NULL,
	"how" text NOT NULL,
	"never_shown" boolean DEFAULT false NOT NULL,
	"why" text,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	"claimed_by" text,
	"claimed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "peer_connections" (
	"id" text PRIMARY KEY NOT NULL,
	"asked_by" text NOT NULL,
	"asked_of" text NOT NULL,
	"condition_id" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"asked_at" bigint NOT NULL,
	"withdrawn_at" bigint,
	"answered_at" bigint,
	"accepted" boolean,
	"room_id" text,
	"ended_at" bigint,
	"ended_by" text,
	"ending" text
);
--> statement-breakpoint
CREATE TABLE "peer_offers" (
	"member_id" text PRIMARY KEY NOT NULL,
	"condition_ids" jsonb NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"times" jsonb NOT NULL,
	"most_asks" integer DEFAULT 2 NOT NULL,
	"most_connections" integer DEFAULT 3 NOT NULL,
	"open_since" bigint NOT NULL,
	"paused_since" bigint
);
--> statement-breakpoint
ALTER TABLE "chat_comers" ADD CONSTRAINT "chat_comers_session_id_chat_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."chat_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_comers" ADD CONSTRAINT "chat_comers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_debriefs" ADD CONSTRAINT "chat_debriefs_session_id_chat_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."chat_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_debriefs" ADD CONSTRAINT "chat_debriefs_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_hands" ADD CONSTRAINT "chat_hands_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_hands" ADD CONSTRAINT "chat_hands_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_hosts" ADD CONSTRAINT "chat_hosts_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_hosts" ADD CONSTRAINT "chat_hosts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_measures" ADD CONSTRAINT "chat_measures_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_measures" ADD CONSTRAINT "chat_measures_about_id_members_id_fk" FOREIGN KEY ("about_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_message_versions" ADD CONSTRAINT "chat_message_versions_message_id_chat_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."chat_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_reactions" ADD CONSTRAINT "chat_reactions_message_id_chat_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."chat_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_reactions" ADD CONSTRAINT "chat_reactions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_rooms" ADD CONSTRAINT "chat_rooms_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_rules_read" ADD CONSTRAINT "chat_rules_read_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_series" ADD CONSTRAINT "chat_series_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD CONSTRAINT "chat_sessions_id_chat_rooms_id_fk" FOREIGN KEY ("id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD CONSTRAINT "chat_sessions_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_sessions" ADD CONSTRAINT "chat_sessions_series_id_chat_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."chat_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_summaries" ADD CONSTRAINT "chat_summaries_session_id_chat_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."chat_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_support_calls" ADD CONSTRAINT "chat_support_calls_session_id_chat_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."chat_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_support_calls" ADD CONSTRAINT "chat_support_calls_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_support_calls" ADD CONSTRAINT "chat_support_calls_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_visits" ADD CONSTRAINT "chat_visits_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_visits" ADD CONSTRAINT "chat_visits_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_withholdings" ADD CONSTRAINT "chat_withholdings_message_id_chat_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."chat_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_withholdings" ADD CONSTRAINT "chat_withholdings_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_connections" ADD CONSTRAINT "peer_connections_asked_by_members_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_connections" ADD CONSTRAINT "peer_connections_asked_of_members_id_fk" FOREIGN KEY ("asked_of") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_connections" ADD CONSTRAINT "peer_connections_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_connections" ADD CONSTRAINT "peer_connections_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_offers" ADD CONSTRAINT "peer_offers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chat_comers_of" ON "chat_comers" USING btree ("member_id","session_id");--> statement-breakpoint
CREATE INDEX "chat_measures_of_room" ON "chat_measures" USING btree ("room_id","taken_at");--> statement-breakpoint
CREATE INDEX "chat_measures_about" ON "chat_measures" USING btree ("about_id","room_id");--> statement-breakpoint
CREATE INDEX "chat_message_versions_of" ON "chat_message_versions" USING btree ("message_id","replaced_at");--> statement-breakpoint
CREATE UNIQUE INDEX "chat_messages_once" ON "chat_messages" USING btree ("author_id","room_id","client_key");--> statement-breakpoint
CREATE UNIQUE INDEX "chat_messages_in_order" ON "chat_messages" USING btree ("room_id","seq");--> statement-breakpoint
CREATE INDEX "chat_messages_changed" ON "chat_messages" USING btree ("room_id","version");--> statement-breakpoint
CREATE INDEX "chat_messages_by_author" ON "chat_messages" USING btree ("author_id","id");--> statement-breakpoint
CREATE INDEX "chat_series_of_group" ON "chat_series" USING btree ("group_id","ended_at");--> statement-breakpoint
CREATE INDEX "chat_sessions_of_group" ON "chat_sessions" USING btree ("group_id","closed_at","starts_at");--> statement-breakpoint
CREATE INDEX "chat_sessions_open" ON "chat_sessions" USING btree ("starts_at") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "chat_sessions_to_sweep" ON "chat_sessions" USING btree ("closed_at") WHERE swept_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "chat_sessions_once" ON "chat_sessions" USING btree ("series_id","starts_at");--> statement-breakpoint
CREATE INDEX "chat_support_calls_of" ON "chat_support_calls" USING btree ("session_id","ended_at","called_at");--> statement-breakpoint
CREATE UNIQUE INDEX "chat_support_calls_room" ON "chat_support_calls" USING btree ("room_id");--> statement-breakpoint
CREATE UNIQUE INDEX "chat_support_calls_one_open" ON "chat_support_calls" USING btree ("session_id","member_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "chat_visits_here" ON "chat_visits" USING btree ("room_id","left_at","seen_at");--> statement-breakpoint
CREATE INDEX "chat_withholdings_waiting" ON "chat_withholdings" USING btree ("room_id","how","at");--> statement-breakpoint
CREATE INDEX "peer_connections_asked_by" ON "peer_connections" USING btree ("asked_by","asked_at");--> statement-breakpoint
CREATE INDEX "peer_connections_asked_of" ON "peer_connections" USING btree ("asked_of","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "peer_connections_room" ON "peer_connections" USING btree ("room_id");