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
	"asked_at" bigint,
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
	"cause" text DEFAULT 'pressed' NOT NULL,
	"taken_by" text,
	"taken_at" bigint,
	"passed_on_at" bigint,
	"passed_on_by" text,
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
	"condition_id" text,
	"words" text DEFAULT '' NOT NULL,
	"withheld" text,
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
CREATE TABLE "peer_offer_conditions" (
	"member_id" text NOT NULL,
	"condition_id" text NOT NULL,
	CONSTRAINT "peer_offer_conditions_member_id_condition_id_pk" PRIMARY KEY("member_id","condition_id")
);
--> statement-breakpoint
CREATE TABLE "peer_offers" (
	"member_id" text PRIMARY KEY NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"times" jsonb NOT NULL,
	"cares" boolean DEFAULT false NOT NULL,
	"most_asks" integer DEFAULT 2 NOT NULL,
	"most_connections" integer DEFAULT 3 NOT NULL,
	"open_since" bigint NOT NULL,
	"paused_since" bigint,
	"touched_at" bigint NOT NULL,
	"withheld" text
);
--> statement-breakpoint
CREATE TABLE "peer_trust" (
	"room_id" text NOT NULL,
	"member_id" text NOT NULL,
	"said_at" bigint NOT NULL,
	CONSTRAINT "peer_trust_room_id_member_id_pk" PRIMARY KEY("room_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "address_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"from_email" text NOT NULL,
	"to_email" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"settled_at" bigint,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "profile_takedowns" (
	"member_id" text PRIMARY KEY NOT NULL,
	"how" text NOT NULL,
	"taken_down_by" text NOT NULL,
	"taken_down_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"made_at" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "second_steps" (
	"member_id" text PRIMARY KEY NOT NULL,
	"sealed_secret" text NOT NULL,
	"added_at" bigint NOT NULL,
	"confirmed_at" bigint,
	"last_step" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alarm_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"alarm_id" text NOT NULL,
	"rung" integer NOT NULL,
	"kind" text NOT NULL,
	"asked_instead" text,
	"climbed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alarms" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text,
	"report_id" text,
	"raised_at" bigint NOT NULL,
	"rung" integer DEFAULT 0 NOT NULL,
	"next_rung_at" bigint,
	"acknowledged_by" text,
	"acknowledged_at" bigint,
	"stopped_at" bigint,
	"stopped_because" text,
	CONSTRAINT "alarms_about_something" CHECK (case_id is not null or report_id is not null)
);
--> statement-breakpoint
CREATE TABLE "appeal_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"appeal_id" text NOT NULL,
	"author_id" text NOT NULL,
	"from_member" boolean NOT NULL,
	"words" text NOT NULL,
	"written_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appeals" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"decision_id" text,
	"member_id" text NOT NULL,
	"opened_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"taken_by" text,
	"taken_at" bigint,
	"about_id" text,
	"outcome" text,
	"outcome_words" text,
	"decided_by" text,
	"decided_at" bigint,
	CONSTRAINT "appeals_by_people" CHECK (decided_by <> 'system')
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"about_id" text,
	"subject_kind" text,
	"subject_id" text,
	"category" text DEFAULT '' NOT NULL,
	"reason" text NOT NULL,
	"at" bigint NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"id" text PRIMARY KEY NOT NULL,
	"length" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "blocks" (
	"member_id" text NOT NULL,
	"blocked_id" text NOT NULL,
	"blocked_at" bigint NOT NULL,
	CONSTRAINT "blocks_member_id_blocked_id_pk" PRIMARY KEY("member_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "bulk_exports" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"agreed_by" text,
	"agreed_at" bigint,
	"refused_by" text,
	"refused_at" bigint,
	"taken_at" bigint
);
--> statement-breakpoint
CREATE TABLE "case_entries" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"at" bigint NOT NULL,
	"old" jsonb,
	"new" jsonb,
	"words" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"about_id" text NOT NULL,
	"group_id" text,
	"source" text NOT NULL,
	"level" text NOT NULL,
	"report_count" integer DEFAULT 0 NOT NULL,
	"opened_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"claimed_by" text,
	"claimed_at" bigint,
	"handed_up_at" bigint,
	"merged_into" text,
	"first_seen_at" bigint,
	"closed_at" bigint,
	"closed_by" text
);
--> statement-breakpoint
CREATE TABLE "crisis_contacts" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"words" text NOT NULL,
	"need" text NOT NULL,
	"call" text,
	"text_to" text,
	"text_say" text,
	"hours" text NOT NULL,
	"nation" text NOT NULL,
	"cost" text NOT NULL,
	"source" text NOT NULL,
	"checked_at" bigint,
	"checked_by" text,
	"retired_at" bigint,
	"retired_by" text
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"about_id" text NOT NULL,
	"action" text NOT NULL,
	"rule" text NOT NULL,
	"reason" text NOT NULL,
	"message" text NOT NULL,
	"until" bigint,
	"decided_by" text NOT NULL,
	"decided_at" bigint NOT NULL,
	"before" jsonb,
	"undone_at" bigint,
	"undone_by" text,
	"undone_because" text,
	CONSTRAINT "decisions_by_people" CHECK (decided_by <> 'system')
);
--> statement-breakpoint
CREATE TABLE "disclosures" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text,
	"report_id" text,
	"about_id" text,
	"service" text NOT NULL,
	"reference" text DEFAULT '' NOT NULL,
	"told" text NOT NULL,
	"reason" text NOT NULL,
	"disclosed_by" text NOT NULL,
	"disclosed_at" bigint NOT NULL,
	CONSTRAINT "disclosures_about_something" CHECK (case_id is not null or report_id is not null)
);
--> statement-breakpoint
CREATE TABLE "erasures" (
	"member_id" text PRIMARY KEY NOT NULL,
	"asked_at" bigint NOT NULL,
	"finished_at" bigint
);
--> statement-breakpoint
CREATE TABLE "exposures" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"case_id" text NOT NULL,
	"level" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "folded_hard_kinds" (
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"chosen_at" bigint NOT NULL,
	CONSTRAINT "folded_hard_kinds_member_id_kind_pk" PRIMARY KEY("member_id","kind")
);
--> statement-breakpoint
CREATE TABLE "host_settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "known_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"mark" text NOT NULL,
	"kept_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "launch_steps" (
	"step" text PRIMARY KEY NOT NULL,
	"taken_by" text NOT NULL,
	"taken_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter_takedowns" (
	"letter_id" text PRIMARY KEY NOT NULL,
	"how" text NOT NULL,
	"taken_down_by" text NOT NULL,
	"taken_down_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "level_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"from_level" text NOT NULL,
	"to_level" text NOT NULL,
	"words" text NOT NULL,
	"why" text NOT NULL,
	"corrected_by" text NOT NULL,
	"corrected_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_templates" (
	"key" text PRIMARY KEY NOT NULL,
	"words" text NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pager_numbers" (
	"member_id" text NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"set_at" bigint NOT NULL,
	CONSTRAINT "pager_numbers_member_id_channel_pk" PRIMARY KEY("member_id","channel")
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"id" text PRIMARY KEY NOT NULL,
	"alarm_id" text NOT NULL,
	"rung" integer NOT NULL,
	"member_id" text,
	"channel" text NOT NULL,
	"paged_at" bigint NOT NULL,
	"sent_at" bigint,
	"went_wrong" text
);
--> statement-breakpoint
CREATE TABLE "push_devices" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"endpoint" text NOT NULL,
	"keys" jsonb NOT NULL,
	"added_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text,
	"subject_kind" text,
	"subject_id" text,
	"told_where" text DEFAULT '' NOT NULL,
	"reporter_id" text,
	"look_up_hash" text,
	"tell_address" text,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"level" text DEFAULT 'amber' NOT NULL,
	"reported_at" bigint NOT NULL,
	"promised_by" bigint NOT NULL,
	"outcome" text,
	"outcome_words" text,
	"answered_at" bigint
);
--> statement-breakpoint
CREATE TABLE "restrictions" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"kind" text NOT NULL,
	"decision_id" text NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint,
	"ended_at" bigint,
	"ended_by" text
);
--> statement-breakpoint
CREATE TABLE "risk_records" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"words" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" bigint NOT NULL,
	"review_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "safeguarding_holds" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"reason" text NOT NULL,
	"put_on_by" text NOT NULL,
	"put_on_at" bigint NOT NULL,
	"review_at" bigint NOT NULL,
	"lifted_by" text,
	"lifted_at" bigint
);
--> statement-breakpoint
CREATE TABLE "screenings" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"author_id" text NOT NULL,
	"group_id" text,
	"level" text NOT NULL,
	"fast_level" text NOT NULL,
	"fast_reasons" jsonb NOT NULL,
	"full_level" text,
	"full_reasons" jsonb,
	"screened_at" bigint NOT NULL,
	"settled_at" bigint,
	"left_to_people_at" bigint
);
--> statement-breakpoint
CREATE TABLE "shifts" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"put_in_by" text NOT NULL,
	"put_in_at" bigint NOT NULL,
	"taken_off_by" text,
	"taken_off_at" bigint
);
--> statement-breakpoint
CREATE TABLE "support_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"offer_id" text NOT NULL,
	"author_id" text NOT NULL,
	"from_member" boolean NOT NULL,
	"words" text NOT NULL,
	"written_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support_offers" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"case_id" text NOT NULL,
	"offered_at" bigint NOT NULL,
	"answer" text,
	"answered_at" bigint,
	"taken_by" text,
	"taken_at" bigint
);
--> statement-breakpoint
CREATE TABLE "team_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text,
	"author_id" text NOT NULL,
	"words" text NOT NULL,
	"written_at" bigint NOT NULL
);
--> statement-breakpoint
DROP INDEX "group_asks_by_member";--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "quotes_id" text;--> statement-breakpoint
ALTER TABLE "post_takedowns" ADD COLUMN "how" text DEFAULT 'taken-down' NOT NULL;--> statement-breakpoint
ALTER TABLE "post_takedowns" ADD COLUMN "never_shown" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "post_takedowns" ADD COLUMN "author_took_down_at" bigint;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "held_at" bigint;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "concerns_id" text;--> statement-breakpoint
ALTER TABLE "mail_links" ADD COLUMN "change_id" text;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "chat_slowly" boolean;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "nation" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "proved_at" bigint;--> statement-breakpoint
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
ALTER TABLE "peer_offer_conditions" ADD CONSTRAINT "peer_offer_conditions_member_id_peer_offers_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."peer_offers"("member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_offer_conditions" ADD CONSTRAINT "peer_offer_conditions_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_offers" ADD CONSTRAINT "peer_offers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_trust" ADD CONSTRAINT "peer_trust_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_trust" ADD CONSTRAINT "peer_trust_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_changes" ADD CONSTRAINT "address_changes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_takedowns" ADD CONSTRAINT "profile_takedowns_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_steps" ADD CONSTRAINT "second_steps_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alarm_steps" ADD CONSTRAINT "alarm_steps_alarm_id_alarms_id_fk" FOREIGN KEY ("alarm_id") REFERENCES "public"."alarms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeal_messages" ADD CONSTRAINT "appeal_messages_appeal_id_appeals_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."appeals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_taken_by_members_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_about_id_members_id_fk" FOREIGN KEY ("about_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_blocked_id_members_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_about_id_members_id_fk" FOREIGN KEY ("about_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_claimed_by_members_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_about_id_members_id_fk" FOREIGN KEY ("about_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "folded_hard_kinds" ADD CONSTRAINT "folded_hard_kinds_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_marks" ADD CONSTRAINT "known_marks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_takedowns" ADD CONSTRAINT "letter_takedowns_letter_id_support_messages_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."support_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pager_numbers" ADD CONSTRAINT "pager_numbers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_alarm_id_alarms_id_fk" FOREIGN KEY ("alarm_id") REFERENCES "public"."alarms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_devices" ADD CONSTRAINT "push_devices_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_members_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safeguarding_holds" ADD CONSTRAINT "safeguarding_holds_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_messages" ADD CONSTRAINT "support_messages_offer_id_support_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."support_offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_messages" ADD CONSTRAINT "support_messages_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_offers" ADD CONSTRAINT "support_offers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_offers" ADD CONSTRAINT "support_offers_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_messages" ADD CONSTRAINT "team_messages_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_messages" ADD CONSTRAINT "team_messages_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
CREATE INDEX "peer_connections_between" ON "peer_connections" USING btree ("asked_by","asked_of","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "peer_connections_room" ON "peer_connections" USING btree ("room_id");--> statement-breakpoint
CREATE INDEX "peer_offers_about" ON "peer_offer_conditions" USING btree ("condition_id","member_id");--> statement-breakpoint
CREATE INDEX "address_changes_by_member" ON "address_changes" USING btree ("member_id","asked_at");--> statement-breakpoint
CREATE INDEX "address_changes_to" ON "address_changes" USING btree ("to_email","asked_at");--> statement-breakpoint
CREATE INDEX "address_changes_by_age" ON "address_changes" USING btree ("asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "address_changes_once" ON "address_changes" USING btree ("member_id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "recovery_codes_of" ON "recovery_codes" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "alarm_steps_once" ON "alarm_steps" USING btree ("alarm_id","rung");--> statement-breakpoint
CREATE UNIQUE INDEX "alarms_one_ringing" ON "alarms" USING btree ("case_id") WHERE acknowledged_at is null and stopped_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "alarms_of_report" ON "alarms" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "alarms_by_case" ON "alarms" USING btree ("case_id","raised_at");--> statement-breakpoint
CREATE INDEX "alarms_ringing" ON "alarms" USING btree ("raised_at","id") WHERE acknowledged_at is null and stopped_at is null;--> statement-breakpoint
CREATE INDEX "alarms_by_time" ON "alarms" USING btree ("raised_at","id");--> statement-breakpoint
CREATE INDEX "appeal_messages_in" ON "appeal_messages" USING btree ("appeal_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "appeals_of_decision" ON "appeals" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "appeals_open" ON "appeals" USING btree ("decided_at","due_at","id");--> statement-breakpoint
CREATE INDEX "appeals_by_member" ON "appeals" USING btree ("member_id","opened_at");--> statement-breakpoint
CREATE INDEX "appeals_by_time" ON "appeals" USING btree ("opened_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_chain" ON "audit" USING btree ("previous_hash");--> statement-breakpoint
CREATE INDEX "audit_about" ON "audit" USING btree ("about_id","seq");--> statement-breakpoint
CREATE INDEX "audit_by_actor" ON "audit" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "audit_by_kind" ON "audit" USING btree ("kind","seq");--> statement-breakpoint
CREATE INDEX "blocks_of" ON "blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "bulk_exports_by_time" ON "bulk_exports" USING btree ("asked_at","id");--> statement-breakpoint
CREATE INDEX "case_entries_by_case" ON "case_entries" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "case_entries_by_actor" ON "case_entries" USING btree ("actor_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_open" ON "cases" USING btree ("subject_kind","subject_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_queue" ON "cases" USING btree ("level","due_at","id","about_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_about" ON "cases" USING btree ("about_id","opened_at");--> statement-breakpoint
CREATE INDEX "cases_of_subject" ON "cases" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "cases_of_group" ON "cases" USING btree ("group_id","level","due_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_by_source" ON "cases" USING btree ("source","level","due_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_claimed" ON "cases" USING btree ("claimed_by","level","due_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_unclaimed" ON "cases" USING btree ("level","due_at","id") WHERE closed_at is null and claimed_by is null;--> statement-breakpoint
CREATE INDEX "cases_handed_up" ON "cases" USING btree ("level","due_at","id") WHERE closed_at is null and handed_up_at is not null;--> statement-breakpoint
CREATE INDEX "cases_by_time" ON "cases" USING btree ("opened_at","id");--> statement-breakpoint
CREATE INDEX "cases_closed" ON "cases" USING btree ("closed_at","id");--> statement-breakpoint
CREATE INDEX "crisis_contacts_in_order" ON "crisis_contacts" USING btree ("retired_at","position");--> statement-breakpoint
CREATE INDEX "decisions_by_case" ON "decisions" USING btree ("case_id","decided_at");--> statement-breakpoint
CREATE INDEX "decisions_about" ON "decisions" USING btree ("about_id","decided_at");--> statement-breakpoint
CREATE INDEX "decisions_by_time" ON "decisions" USING btree ("decided_at","id");--> statement-breakpoint
CREATE INDEX "disclosures_by_case" ON "disclosures" USING btree ("case_id","disclosed_at");--> statement-breakpoint
CREATE INDEX "disclosures_by_report" ON "disclosures" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "disclosures_about" ON "disclosures" USING btree ("about_id","id");--> statement-breakpoint
CREATE INDEX "disclosures_by_time" ON "disclosures" USING btree ("disclosed_at","id");--> statement-breakpoint
CREATE INDEX "exposures_of" ON "exposures" USING btree ("member_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "exposures_once" ON "exposures" USING btree ("member_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "known_marks_once" ON "known_marks" USING btree ("member_id","kind","mark");--> statement-breakpoint
CREATE INDEX "known_marks_find" ON "known_marks" USING btree ("kind","mark");--> statement-breakpoint
CREATE INDEX "level_corrections_by_time" ON "level_corrections" USING btree ("corrected_at","id");--> statement-breakpoint
CREATE INDEX "level_corrections_of" ON "level_corrections" USING btree ("subject_kind","subject_id","corrected_at");--> statement-breakpoint
CREATE INDEX "pages_of_alarm" ON "pages" USING btree ("alarm_id","id");--> statement-breakpoint
CREATE INDEX "pages_to" ON "pages" USING btree ("member_id","alarm_id");--> statement-breakpoint
CREATE UNIQUE INDEX "push_devices_once" ON "push_devices" USING btree ("endpoint");--> statement-breakpoint
CREATE INDEX "push_devices_of" ON "push_devices" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "reports_by_case" ON "reports" USING btree ("case_id","reported_at");--> statement-breakpoint
CREATE INDEX "reports_by_reporter" ON "reports" USING btree ("reporter_id","reported_at");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_look_up" ON "reports" USING btree ("look_up_hash");--> statement-breakpoint
CREATE INDEX "reports_by_time" ON "reports" USING btree ("reported_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_one_open" ON "reports" USING btree ("reporter_id","subject_kind","subject_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "reports_unplaced" ON "reports" USING btree ("promised_by","id") WHERE case_id is null and answered_at is null;--> statement-breakpoint
CREATE INDEX "restrictions_of" ON "restrictions" USING btree ("member_id","ended_at");--> statement-breakpoint
CREATE INDEX "restrictions_by_decision" ON "restrictions" USING btree ("decision_id");--> statement-breakpoint
CREATE UNIQUE INDEX "risk_records_versions" ON "risk_records" USING btree ("kind","version");--> statement-breakpoint
CREATE INDEX "safeguarding_holds_of" ON "safeguarding_holds" USING btree ("member_id","lifted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "screenings_once" ON "screenings" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "screenings_left_to_people" ON "screenings" USING btree ("left_to_people_at","id") WHERE left_to_people_at is not null;--> statement-breakpoint
CREATE INDEX "screenings_by_author" ON "screenings" USING btree ("author_id","screened_at");--> statement-breakpoint
CREATE INDEX "screenings_settled" ON "screenings" USING btree ("settled_at");--> statement-breakpoint
CREATE INDEX "shifts_by_time" ON "shifts" USING btree ("ends_at","starts_at");--> statement-breakpoint
CREATE INDEX "shifts_of" ON "shifts" USING btree ("member_id","ends_at");--> statement-breakpoint
CREATE INDEX "support_messages_in" ON "support_messages" USING btree ("offer_id","written_at");--> statement-breakpoint
CREATE INDEX "support_messages_by" ON "support_messages" USING btree ("author_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "support_offers_once" ON "support_offers" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "support_offers_of" ON "support_offers" USING btree ("member_id","offered_at");--> statement-breakpoint
CREATE INDEX "support_offers_waiting" ON "support_offers" USING btree ("answered_at","id") WHERE answer = 'yes-please' and taken_at is null;--> statement-breakpoint
CREATE INDEX "support_offers_taken" ON "support_offers" USING btree ("taken_by","taken_at","id") WHERE answer = 'yes-please';--> statement-breakpoint
CREATE INDEX "team_messages_newest" ON "team_messages" USING btree ("written_at","id");--> statement-breakpoint
CREATE INDEX "team_messages_by_case" ON "team_messages" USING btree ("case_id","written_at");--> statement-breakpoint
ALTER TABLE "mail_links" ADD CONSTRAINT "mail_links_change_id_address_changes_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."address_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mentions_of" ON "mentions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "reactions_by_member" ON "reactions" USING btree ("member_id","reacted_at");--> statement-breakpoint
CREATE INDEX "members_unconfirmed" ON "members" USING btree ("joined_at") WHERE verified_at is null;--> statement-breakpoint
CREATE INDEX "members_by_name" ON "members" USING btree ("name");--> statement-breakpoint
CREATE INDEX "group_asks_by_member" ON "group_asks" USING btree ("member_id","id");