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
CREATE TABLE "peer_offer_caring" (
	"member_id" text PRIMARY KEY NOT NULL,
	"open_since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chat_let_throughs" (
	"message_id" text PRIMARY KEY NOT NULL,
	"room_id" text NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chosen_services" (
	"place" text NOT NULL,
	"place_id" text NOT NULL,
	"service_id" text NOT NULL,
	"position" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"chosen_by" text NOT NULL,
	"chosen_at" bigint NOT NULL,
	CONSTRAINT "chosen_services_place_place_id_service_id_pk" PRIMARY KEY("place","place_id","service_id")
);
--> statement-breakpoint
CREATE TABLE "confirmed_parts" (
	"service_id" text NOT NULL,
	"part" text NOT NULL,
	"confirmed_by" text NOT NULL,
	"confirmed_at" bigint NOT NULL,
	CONSTRAINT "confirmed_parts_service_id_part_pk" PRIMARY KEY("service_id","part")
);
--> statement-breakpoint
CREATE TABLE "directory_editions" (
	"name" text PRIMARY KEY NOT NULL,
	"edition" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_feeds" (
	"id" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"name" text NOT NULL,
	"kind" text,
	"added_by" text NOT NULL,
	"added_at" bigint NOT NULL,
	"subscribed_at" bigint,
	"subscribed_by" text,
	"every_hours" integer DEFAULT 24 NOT NULL,
	"next_run_at" bigint,
	"read_up_to" bigint,
	"read_whole_at" bigint
);
--> statement-breakpoint
CREATE TABLE "directory_findings" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"run_id" text NOT NULL,
	"kind" text NOT NULL,
	"record_id" text NOT NULL,
	"words" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_locations" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"latitude" integer,
	"longitude" integer,
	"external_identifier" text,
	"external_identifier_type" text,
	"addresses" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"postcode" text,
	"town" text,
	"accessibility" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"step_free" text,
	"transport" text,
	"phones" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "directory_locations_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "directory_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"feed_id" text NOT NULL,
	"started_at" bigint NOT NULL,
	"started_by" text NOT NULL,
	"is_rehearsal" boolean DEFAULT false NOT NULL,
	"is_whole" boolean NOT NULL,
	"checkpoint" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"read" integer DEFAULT 0 NOT NULL,
	"created" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"warned" integer DEFAULT 0 NOT NULL,
	"vanished" integer DEFAULT 0 NOT NULL,
	"seen_at" bigint NOT NULL,
	"finished_at" bigint,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "directory_sources" (
	"feed_id" text NOT NULL,
	"kind" text NOT NULL,
	"external_id" text NOT NULL,
	"our_id" text NOT NULL,
	"digest" text NOT NULL,
	"first_seen_at" bigint NOT NULL,
	"run_id" text NOT NULL,
	"vanished_at" bigint,
	CONSTRAINT "directory_sources_feed_id_kind_external_id_pk" PRIMARY KEY("feed_id","kind","external_id")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"email" text,
	"website" text,
	"logo" text,
	"uri" text,
	"parent_id" text,
	"identifiers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "organizations_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "saved_services" (
	"member_id" text NOT NULL,
	"service_id" text NOT NULL,
	"saved_at" bigint NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "saved_services_member_id_service_id_pk" PRIMARY KEY("member_id","service_id")
);
--> statement-breakpoint
CREATE TABLE "service_at_locations" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"service_id" text NOT NULL,
	"location_id" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"schedules" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"contacts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"phones" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"latitude" integer,
	"longitude" integer,
	"cell" integer,
	"created_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "service_at_locations_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "service_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"part" text NOT NULL,
	"old" jsonb,
	"new" jsonb,
	"changed_at" bigint NOT NULL,
	"changed_by" text NOT NULL,
	"cause" text NOT NULL,
	"cause_id" text
);
--> statement-breakpoint
CREATE TABLE "service_checks" (
	"id" text PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"how" text NOT NULL,
	"checked_by" text NOT NULL,
	"checked_at" bigint NOT NULL,
	"until" bigint NOT NULL,
	"note" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_claims" (
	"id" text PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"member_id" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"asked_at" bigint NOT NULL,
	"secret_hash" text,
	"secret_until" bigint,
	"proved_at" bigint,
	"proved_by" text,
	"refused_at" bigint,
	"refused_by" text,
	"because" text DEFAULT '' NOT NULL,
	"ended_at" bigint,
	"ended_by" text,
	"reminded_at" bigint
);
--> statement-breakpoint
CREATE TABLE "service_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"about" text NOT NULL,
	"words" text NOT NULL,
	"reported_at" bigint NOT NULL,
	"reporter_id" text,
	"email" text,
	"tracking_hash" text NOT NULL,
	"taken_by" text,
	"taken_at" bigint,
	"settled_at" bigint,
	"settled_by" text,
	"outcome" text,
	"answer" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_differences" (
	"id" text PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"feed_id" text NOT NULL,
	"part" text NOT NULL,
	"ours" jsonb,
	"theirs" jsonb,
	"seen_at" bigint NOT NULL,
	"settled_at" bigint,
	"settled_by" text,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "service_hours" (
	"service_id" text NOT NULL,
	"weekday" integer NOT NULL,
	"opens" integer NOT NULL,
	"closes" integer NOT NULL,
	CONSTRAINT "service_hours_service_id_weekday_opens_closes_pk" PRIMARY KEY("service_id","weekday","opens","closes")
);
--> statement-breakpoint
CREATE TABLE "service_likenesses" (
	"id" text PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"other_id" text NOT NULL,
	"why" text NOT NULL,
	"seen_at" bigint NOT NULL,
	"settled_at" bigint,
	"settled_by" text,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "service_link_checks" (
	"service_id" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"checked_at" bigint NOT NULL,
	"answer" text NOT NULL,
	"broken_since" bigint
);
--> statement-breakpoint
CREATE TABLE "service_merges" (
	"id" text PRIMARY KEY NOT NULL,
	"kept_id" text NOT NULL,
	"gone_id" text NOT NULL,
	"merged_by" text NOT NULL,
	"merged_at" bigint NOT NULL,
	"before" jsonb NOT NULL,
	"undone_at" bigint,
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "service_states" (
	"id" text PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"state" text NOT NULL,
	"because" text DEFAULT '' NOT NULL,
	"started_at" bigint NOT NULL,
	"started_by" text NOT NULL,
	"ended_at" bigint,
	"ended_by" text
);
--> statement-breakpoint
CREATE TABLE "service_terms" (
	"service_id" text NOT NULL,
	"term_id" text NOT NULL,
	"attribute_id" text NOT NULL,
	"link_type" text,
	CONSTRAINT "service_terms_service_id_term_id_pk" PRIMARY KEY("service_id","term_id")
);
--> statement-breakpoint
CREATE TABLE "service_thanks" (
	"service_id" text NOT NULL,
	"member_id" text NOT NULL,
	"thanked_at" bigint NOT NULL,
	CONSTRAINT "service_thanks_service_id_member_id_pk" PRIMARY KEY("service_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "service_tries" (
	"service_id" text NOT NULL,
	"member_id" text NOT NULL,
	"how" text NOT NULL,
	"tried_at" bigint NOT NULL,
	CONSTRAINT "service_tries_service_id_member_id_pk" PRIMARY KEY("service_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "services" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"organization_id" text,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"url" text,
	"email" text,
	"status" text NOT NULL,
	"fees" text,
	"accreditations" text,
	"eligibility" text,
	"minimum_age" integer,
	"maximum_age" integer,
	"how_to_start" text,
	"alert" text,
	"waiting" text,
	"taking" text,
	"ways_in" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"meets" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"deliverable" text,
	"assured_on" text,
	"assurer_email" text,
	"schedules" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"costs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"contacts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"phones" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"languages" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"areas" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"funding" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"feed_id" text,
	"published_at" bigint,
	"place_secret_since" bigint,
	"checked_at" bigint,
	"checked_until" bigint,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "services_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "signposting_items" (
	"list_id" text NOT NULL,
	"position" integer NOT NULL,
	"service_id" text,
	"group_id" text,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "signposting_items_list_id_position_pk" PRIMARY KEY("list_id","position")
);
--> statement-breakpoint
CREATE TABLE "signposting_lists" (
	"id" text PRIMARY KEY NOT NULL,
	"secret_hash" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" bigint NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"ends_at" bigint NOT NULL,
	"ended_at" bigint,
	"ended_by" text,
	"opened" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "taxonomies" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"uri" text,
	"version" text,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "taxonomies_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "taxonomy_terms" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"parent_id" text,
	"taxonomy_id" text,
	"taxonomy_name" text,
	"code" text,
	"uri" text,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "taxonomy_terms_id_unique" UNIQUE("id")
);
--> statement-breakpoint
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
CREATE TABLE "directory_upload_parts" (
	"upload_id" text NOT NULL,
	"position" integer NOT NULL,
	"bytes" text NOT NULL,
	CONSTRAINT "directory_upload_parts_upload_id_position_pk" PRIMARY KEY("upload_id","position")
);
--> statement-breakpoint
CREATE TABLE "directory_uploads" (
	"id" text PRIMARY KEY NOT NULL,
	"feed_id" text NOT NULL,
	"name" text NOT NULL,
	"digest" text NOT NULL,
	"kept_at" bigint NOT NULL,
	"kept_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "postcode_points" (
	"code" text PRIMARY KEY NOT NULL,
	"latitude" integer NOT NULL,
	"longitude" integer NOT NULL,
	"exactness" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "towns" (
	"key" text NOT NULL,
	"county" text NOT NULL,
	"name" text NOT NULL,
	"initial" text NOT NULL,
	"latitude" integer NOT NULL,
	"longitude" integer NOT NULL,
	"size" integer NOT NULL,
	CONSTRAINT "towns_key_county_pk" PRIMARY KEY("key","county")
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
ALTER TABLE "groups" ADD COLUMN "kind" text DEFAULT 'peer' NOT NULL;--> statement-breakpoint
ALTER TABLE "apart_wishes" ADD CONSTRAINT "apart_wishes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carers" ADD CONSTRAINT "carers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caring" ADD CONSTRAINT "caring_member_id_carers_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."carers"("member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caring_conditions" ADD CONSTRAINT "caring_conditions_caring_id_caring_id_fk" FOREIGN KEY ("caring_id") REFERENCES "public"."caring"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caring_conditions" ADD CONSTRAINT "caring_conditions_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_wish_id_apart_wishes_id_fk" FOREIGN KEY ("wish_id") REFERENCES "public"."apart_wishes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_other_id_members_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_offer_caring" ADD CONSTRAINT "peer_offer_caring_member_id_peer_offers_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."peer_offers"("member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_let_throughs" ADD CONSTRAINT "chat_let_throughs_message_id_chat_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."chat_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_let_throughs" ADD CONSTRAINT "chat_let_throughs_room_id_chat_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."chat_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chosen_services" ADD CONSTRAINT "chosen_services_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmed_parts" ADD CONSTRAINT "confirmed_parts_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_findings" ADD CONSTRAINT "directory_findings_run_id_directory_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."directory_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_runs" ADD CONSTRAINT "directory_runs_feed_id_directory_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."directory_feeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_sources" ADD CONSTRAINT "directory_sources_feed_id_directory_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."directory_feeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_services" ADD CONSTRAINT "saved_services_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_services" ADD CONSTRAINT "saved_services_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_at_locations" ADD CONSTRAINT "service_at_locations_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_at_locations" ADD CONSTRAINT "service_at_locations_location_id_directory_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."directory_locations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_changes" ADD CONSTRAINT "service_changes_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_checks" ADD CONSTRAINT "service_checks_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_claims" ADD CONSTRAINT "service_claims_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_claims" ADD CONSTRAINT "service_claims_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_corrections" ADD CONSTRAINT "service_corrections_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_differences" ADD CONSTRAINT "service_differences_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_differences" ADD CONSTRAINT "service_differences_feed_id_directory_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."directory_feeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_hours" ADD CONSTRAINT "service_hours_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_likenesses" ADD CONSTRAINT "service_likenesses_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_likenesses" ADD CONSTRAINT "service_likenesses_other_id_services_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_link_checks" ADD CONSTRAINT "service_link_checks_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_merges" ADD CONSTRAINT "service_merges_kept_id_services_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_merges" ADD CONSTRAINT "service_merges_gone_id_services_id_fk" FOREIGN KEY ("gone_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_states" ADD CONSTRAINT "service_states_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_terms" ADD CONSTRAINT "service_terms_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_terms" ADD CONSTRAINT "service_terms_term_id_taxonomy_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."taxonomy_terms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_thanks" ADD CONSTRAINT "service_thanks_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_thanks" ADD CONSTRAINT "service_thanks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_tries" ADD CONSTRAINT "service_tries_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_tries" ADD CONSTRAINT "service_tries_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_feed_id_directory_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."directory_feeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signposting_items" ADD CONSTRAINT "signposting_items_list_id_signposting_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."signposting_lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signposting_items" ADD CONSTRAINT "signposting_items_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signposting_items" ADD CONSTRAINT "signposting_items_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signposting_lists" ADD CONSTRAINT "signposting_lists_made_by_members_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taxonomy_terms" ADD CONSTRAINT "taxonomy_terms_taxonomy_id_taxonomies_id_fk" FOREIGN KEY ("taxonomy_id") REFERENCES "public"."taxonomies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_upload_parts" ADD CONSTRAINT "directory_upload_parts_upload_id_directory_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."directory_uploads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_uploads" ADD CONSTRAINT "directory_uploads_feed_id_directory_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."directory_feeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coping_checks" ADD CONSTRAINT "coping_checks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_cards" ADD CONSTRAINT "plan_cards_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_cards" ADD CONSTRAINT "plan_cards_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_openings" ADD CONSTRAINT "plan_openings_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_shares" ADD CONSTRAINT "plan_shares_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_shares" ADD CONSTRAINT "plan_shares_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_words" ADD CONSTRAINT "sealed_words_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "apart_wishes_once" ON "apart_wishes" USING btree ("member_id","mark");--> statement-breakpoint
CREATE INDEX "apart_wishes_by_mark" ON "apart_wishes" USING btree ("mark");--> statement-breakpoint
CREATE INDEX "caring_by_member" ON "caring" USING btree ("member_id","told_at");--> statement-breakpoint
CREATE INDEX "kept_apart_pair" ON "kept_apart" USING btree ("member_id","other_id");--> statement-breakpoint
CREATE INDEX "kept_apart_other" ON "kept_apart" USING btree ("other_id","member_id");--> statement-breakpoint
CREATE INDEX "chat_let_throughs_of_room" ON "chat_let_throughs" USING btree ("room_id","at");--> statement-breakpoint
CREATE INDEX "chosen_services_of" ON "chosen_services" USING btree ("service_id");--> statement-breakpoint
CREATE UNIQUE INDEX "directory_feeds_address" ON "directory_feeds" USING btree ("address");--> statement-breakpoint
CREATE INDEX "directory_feeds_due" ON "directory_feeds" USING btree ("next_run_at") WHERE subscribed_at is not null;--> statement-breakpoint
CREATE INDEX "directory_findings_of" ON "directory_findings" USING btree ("run_id","kind","number");--> statement-breakpoint
CREATE INDEX "directory_locations_by_postcode" ON "directory_locations" USING btree ("postcode");--> statement-breakpoint
CREATE INDEX "directory_runs_of" ON "directory_runs" USING btree ("feed_id","started_at");--> statement-breakpoint
CREATE INDEX "directory_runs_open" ON "directory_runs" USING btree ("seen_at") WHERE finished_at is null;--> statement-breakpoint
CREATE INDEX "directory_runs_newest" ON "directory_runs" USING btree ("started_at","id");--> statement-breakpoint
CREATE INDEX "directory_sources_ours" ON "directory_sources" USING btree ("our_id");--> statement-breakpoint
CREATE INDEX "directory_sources_by_id" ON "directory_sources" USING btree ("kind","external_id");--> statement-breakpoint
CREATE INDEX "directory_sources_unseen" ON "directory_sources" USING btree ("feed_id","kind","run_id");--> statement-breakpoint
CREATE INDEX "organizations_by_name" ON "organizations" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "organizations_changed" ON "organizations" USING btree ("changed_at","number");--> statement-breakpoint
CREATE INDEX "saved_services_by" ON "saved_services" USING btree ("member_id","saved_at");--> statement-breakpoint
CREATE INDEX "service_at_locations_of" ON "service_at_locations" USING btree ("service_id","number");--> statement-breakpoint
CREATE INDEX "service_at_locations_in" ON "service_at_locations" USING btree ("location_id","number");--> statement-breakpoint
CREATE INDEX "service_at_locations_near" ON "service_at_locations" USING btree ("cell","latitude","longitude","service_id") WHERE cell is not null;--> statement-breakpoint
CREATE INDEX "service_changes_of" ON "service_changes" USING btree ("service_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "service_changes_by" ON "service_changes" USING btree ("cause_id");--> statement-breakpoint
CREATE INDEX "service_checks_of" ON "service_checks" USING btree ("service_id","checked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "service_claims_once" ON "service_claims" USING btree ("service_id","member_id") WHERE ended_at is null and refused_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "service_claims_secret" ON "service_claims" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "service_claims_by" ON "service_claims" USING btree ("member_id","proved_at");--> statement-breakpoint
CREATE INDEX "service_claims_waiting" ON "service_claims" USING btree ("asked_at") WHERE proved_at is null and refused_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "service_corrections_tracking" ON "service_corrections" USING btree ("tracking_hash");--> statement-breakpoint
CREATE INDEX "service_corrections_waiting" ON "service_corrections" USING btree ("reported_at","id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "service_corrections_of" ON "service_corrections" USING btree ("service_id","reported_at");--> statement-breakpoint
CREATE UNIQUE INDEX "service_differences_once" ON "service_differences" USING btree ("service_id","feed_id","part") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "service_differences_waiting" ON "service_differences" USING btree ("seen_at","id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "service_differences_of" ON "service_differences" USING btree ("service_id","part","seen_at");--> statement-breakpoint
CREATE INDEX "service_hours_when" ON "service_hours" USING btree ("weekday","opens","closes","service_id");--> statement-breakpoint
CREATE UNIQUE INDEX "service_likenesses_once" ON "service_likenesses" USING btree ("service_id","other_id");--> statement-breakpoint
CREATE INDEX "service_likenesses_other" ON "service_likenesses" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "service_likenesses_waiting" ON "service_likenesses" USING btree ("seen_at","id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "service_link_checks_due" ON "service_link_checks" USING btree ("checked_at");--> statement-breakpoint
CREATE INDEX "service_link_checks_broken" ON "service_link_checks" USING btree ("broken_since") WHERE broken_since is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "service_merges_gone" ON "service_merges" USING btree ("gone_id") WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX "service_merges_kept" ON "service_merges" USING btree ("kept_id");--> statement-breakpoint
CREATE UNIQUE INDEX "service_states_once" ON "service_states" USING btree ("service_id","state") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "service_states_now" ON "service_states" USING btree ("state","started_at") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "service_states_of" ON "service_states" USING btree ("service_id","started_at");--> statement-breakpoint
CREATE INDEX "service_terms_by_term" ON "service_terms" USING btree ("term_id","service_id");--> statement-breakpoint
CREATE INDEX "service_thanks_by" ON "service_thanks" USING btree ("member_id","service_id");--> statement-breakpoint
CREATE INDEX "service_tries_by" ON "service_tries" USING btree ("member_id","service_id");--> statement-breakpoint
CREATE INDEX "services_published" ON "services" USING btree ("number") WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX "services_changed" ON "services" USING btree ("changed_at","number") WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX "services_of_organization" ON "services" USING btree ("organization_id","number");--> statement-breakpoint
CREATE INDEX "services_by_name" ON "services" USING btree ("name_key","number");--> statement-breakpoint
CREATE INDEX "services_check_runs_out" ON "services" USING btree ("checked_until","number") WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX "services_of_feed" ON "services" USING btree ("feed_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "signposting_lists_secret" ON "signposting_lists" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "signposting_lists_by" ON "signposting_lists" USING btree ("made_by","made_at");--> statement-breakpoint
CREATE INDEX "signposting_lists_of" ON "signposting_lists" USING btree ("made_by","id");--> statement-breakpoint
CREATE INDEX "signposting_lists_ending" ON "signposting_lists" USING btree ("ends_at") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "taxonomy_terms_of" ON "taxonomy_terms" USING btree ("taxonomy_id","number");--> statement-breakpoint
CREATE INDEX "taxonomy_terms_under" ON "taxonomy_terms" USING btree ("parent_id","number");--> statement-breakpoint
CREATE INDEX "taxonomy_terms_by_name" ON "taxonomy_terms" USING btree ("name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "findable_services_service" ON "findable_services" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "findable_services_by_name" ON "findable_services" USING btree ("name_key","number");--> statement-breakpoint
CREATE UNIQUE INDEX "directory_uploads_feed" ON "directory_uploads" USING btree ("feed_id");--> statement-breakpoint
CREATE INDEX "directory_uploads_old" ON "directory_uploads" USING btree ("kept_at");--> statement-breakpoint
CREATE INDEX "towns_by_initial" ON "towns" USING btree ("initial");--> statement-breakpoint
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
CREATE INDEX "sealed_words_of" ON "sealed_words" USING btree ("member_id","owner_id","field");--> statement-breakpoint
CREATE UNIQUE INDEX "chat_sessions_once" ON "chat_sessions" USING btree ("series_id","due_at");