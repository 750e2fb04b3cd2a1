CREATE TABLE `apart_wishes` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`how` text NOT NULL,
	`mark` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`named_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `apart_wishes_once` ON `apart_wishes` (`member_id`,`mark`);--> statement-breakpoint
CREATE INDEX `apart_wishes_by_mark` ON `apart_wishes` (`mark`);--> statement-breakpoint
CREATE TABLE `carers` (
	`member_id` text PRIMARY KEY NOT NULL,
	`came_in_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `caring` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`who` text NOT NULL,
	`who_audience` text DEFAULT 'nobody' NOT NULL,
	`conditions_audience` text DEFAULT 'nobody' NOT NULL,
	`since_year` integer,
	`since_month` integer,
	`since_audience` text DEFAULT 'nobody' NOT NULL,
	`load` text,
	`load_audience` text DEFAULT 'nobody' NOT NULL,
	`told_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `carers`(`member_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `caring_by_member` ON `caring` (`member_id`,`told_at`);--> statement-breakpoint
CREATE TABLE `caring_conditions` (
	`caring_id` text NOT NULL,
	`condition_id` text NOT NULL,
	PRIMARY KEY(`caring_id`, `condition_id`),
	FOREIGN KEY (`caring_id`) REFERENCES `caring`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`condition_id`) REFERENCES `conditions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `kept_apart` (
	`wish_id` text NOT NULL,
	`member_id` text NOT NULL,
	`other_id` text NOT NULL,
	`both_ways` integer NOT NULL,
	PRIMARY KEY(`wish_id`, `other_id`),
	FOREIGN KEY (`wish_id`) REFERENCES `apart_wishes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_apart_pair` ON `kept_apart` (`member_id`,`other_id`);--> statement-breakpoint
CREATE INDEX `kept_apart_other` ON `kept_apart` (`other_id`,`member_id`);--> statement-breakpoint
CREATE TABLE `peer_offer_caring` (
	`member_id` text PRIMARY KEY NOT NULL,
	`open_since` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `peer_offers`(`member_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `chat_let_throughs` (
	`message_id` text PRIMARY KEY NOT NULL,
	`room_id` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `chat_messages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chat_let_throughs_of_room` ON `chat_let_throughs` (`room_id`,`at`);--> statement-breakpoint
CREATE TABLE `chosen_services` (
	`place` text NOT NULL,
	`place_id` text NOT NULL,
	`service_id` text NOT NULL,
	`position` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`chosen_by` text NOT NULL,
	`chosen_at` integer NOT NULL,
	PRIMARY KEY(`place`, `place_id`, `service_id`),
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chosen_services_of` ON `chosen_services` (`service_id`);--> statement-breakpoint
CREATE TABLE `confirmed_parts` (
	`service_id` text NOT NULL,
	`part` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`confirmed_at` integer NOT NULL,
	PRIMARY KEY(`service_id`, `part`),
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `directory_editions` (
	`name` text PRIMARY KEY NOT NULL,
	`edition` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `directory_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`name` text NOT NULL,
	`kind` text,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`subscribed_at` integer,
	`subscribed_by` text,
	`every_hours` integer DEFAULT 24 NOT NULL,
	`next_run_at` integer,
	`read_up_to` integer,
	`read_whole_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_feeds_address` ON `directory_feeds` (`address`);--> statement-breakpoint
CREATE INDEX `directory_feeds_due` ON `directory_feeds` (`next_run_at`) WHERE subscribed_at is not null;--> statement-breakpoint
CREATE TABLE `directory_findings` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`run_id` text NOT NULL,
	`kind` text NOT NULL,
	`record_id` text NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `directory_runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `directory_findings_of` ON `directory_findings` (`run_id`,`kind`,`number`);--> statement-breakpoint
CREATE TABLE `directory_locations` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`latitude` integer,
	`longitude` integer,
	`external_identifier` text,
	`external_identifier_type` text,
	`addresses` text DEFAULT '[]' NOT NULL,
	`postcode` text,
	`town` text,
	`accessibility` text DEFAULT '[]' NOT NULL,
	`step_free` text,
	`transport` text,
	`phones` text DEFAULT '[]' NOT NULL,
	`attributes` text DEFAULT '[]' NOT NULL,
	`extra` text DEFAULT '{}' NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_locations_id_unique` ON `directory_locations` (`id`);--> statement-breakpoint
CREATE INDEX `directory_locations_by_postcode` ON `directory_locations` (`postcode`);--> statement-breakpoint
CREATE TABLE `directory_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`feed_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`is_rehearsal` integer DEFAULT false NOT NULL,
	`is_whole` integer NOT NULL,
	`checkpoint` text DEFAULT '{}' NOT NULL,
	`read` integer DEFAULT 0 NOT NULL,
	`created` integer DEFAULT 0 NOT NULL,
	`updated` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`skipped` integer DEFAULT 0 NOT NULL,
	`warned` integer DEFAULT 0 NOT NULL,
	`vanished` integer DEFAULT 0 NOT NULL,
	`seen_at` integer NOT NULL,
	`finished_at` integer,
	`outcome` text,
	FOREIGN KEY (`feed_id`) REFERENCES `directory_feeds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `directory_runs_of` ON `directory_runs` (`feed_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `directory_runs_open` ON `directory_runs` (`seen_at`) WHERE finished_at is null;--> statement-breakpoint
CREATE INDEX `directory_runs_newest` ON `directory_runs` (`started_at`,`id`);--> statement-breakpoint
CREATE TABLE `directory_sources` (
	`feed_id` text NOT NULL,
	`kind` text NOT NULL,
	`external_id` text NOT NULL,
	`our_id` text NOT NULL,
	`digest` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	`run_id` text NOT NULL,
	`vanished_at` integer,
	PRIMARY KEY(`feed_id`, `kind`, `external_id`),
	FOREIGN KEY (`feed_id`) REFERENCES `directory_feeds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `directory_sources_ours` ON `directory_sources` (`our_id`);--> statement-breakpoint
CREATE INDEX `directory_sources_by_id` ON `directory_sources` (`kind`,`external_id`);--> statement-breakpoint
CREATE INDEX `directory_sources_unseen` ON `directory_sources` (`feed_id`,`kind`,`run_id`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`email` text,
	`website` text,
	`logo` text,
	`uri` text,
	`parent_id` text,
	`identifiers` text DEFAULT '[]' NOT NULL,
	`attributes` text DEFAULT '[]' NOT NULL,
	`extra` text DEFAULT '{}' NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organizations_id_unique` ON `organizations` (`id`);--> statement-breakpoint
CREATE INDEX `organizations_by_name` ON `organizations` (`name_key`);--> statement-breakpoint
CREATE INDEX `organizations_changed` ON `organizations` (`changed_at`,`number`);--> statement-breakpoint
CREATE TABLE `saved_services` (
	`member_id` text NOT NULL,
	`service_id` text NOT NULL,
	`saved_at` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`member_id`, `service_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_services_by` ON `saved_services` (`member_id`,`saved_at`);--> statement-breakpoint
CREATE TABLE `service_at_locations` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`service_id` text NOT NULL,
	`location_id` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`schedules` text DEFAULT '[]' NOT NULL,
	`contacts` text DEFAULT '[]' NOT NULL,
	`phones` text DEFAULT '[]' NOT NULL,
	`extra` text DEFAULT '{}' NOT NULL,
	`latitude` integer,
	`longitude` integer,
	`cell` integer,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`location_id`) REFERENCES `directory_locations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_at_locations_id_unique` ON `service_at_locations` (`id`);--> statement-breakpoint
CREATE INDEX `service_at_locations_of` ON `service_at_locations` (`service_id`,`number`);--> statement-breakpoint
CREATE INDEX `service_at_locations_in` ON `service_at_locations` (`location_id`,`number`);--> statement-breakpoint
CREATE INDEX `service_at_locations_near` ON `service_at_locations` (`cell`,`latitude`,`longitude`,`service_id`) WHERE cell is not null;--> statement-breakpoint
CREATE TABLE `service_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`part` text NOT NULL,
	`old` text,
	`new` text,
	`changed_at` integer NOT NULL,
	`changed_by` text NOT NULL,
	`cause` text NOT NULL,
	`cause_id` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `service_changes_of` ON `service_changes` (`service_id`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `service_changes_by` ON `service_changes` (`cause_id`);--> statement-breakpoint
CREATE TABLE `service_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`how` text NOT NULL,
	`checked_by` text NOT NULL,
	`checked_at` integer NOT NULL,
	`until` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `service_checks_of` ON `service_checks` (`service_id`,`checked_at`);--> statement-breakpoint
CREATE TABLE `service_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`member_id` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`asked_at` integer NOT NULL,
	`secret_hash` text,
	`secret_until` integer,
	`proved_at` integer,
	`proved_by` text,
	`refused_at` integer,
	`refused_by` text,
	`because` text DEFAULT '' NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	`reminded_at` integer,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_claims_once` ON `service_claims` (`service_id`,`member_id`) WHERE ended_at is null and refused_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `service_claims_secret` ON `service_claims` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `service_claims_by` ON `service_claims` (`member_id`,`proved_at`);--> statement-breakpoint
CREATE INDEX `service_claims_waiting` ON `service_claims` (`asked_at`) WHERE proved_at is null and refused_at is null;--> statement-breakpoint
CREATE TABLE `service_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`about` text NOT NULL,
	`words` text NOT NULL,
	`reported_at` integer NOT NULL,
	`reporter_id` text,
	`email` text,
	`tracking_hash` text NOT NULL,
	`taken_by` text,
	`taken_at` integer,
	`settled_at` integer,
	`settled_by` text,
	`outcome` text,
	`answer` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_corrections_tracking` ON `service_corrections` (`tracking_hash`);--> statement-breakpoint
CREATE INDEX `service_corrections_waiting` ON `service_corrections` (`reported_at`,`id`) WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX `service_corrections_of` ON `service_corrections` (`service_id`,`reported_at`);--> statement-breakpoint
CREATE TABLE `service_differences` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`feed_id` text NOT NULL,
	`part` text NOT NULL,
	`ours` text,
	`theirs` text,
	`seen_at` integer NOT NULL,
	`settled_at` integer,
	`settled_by` text,
	`outcome` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`feed_id`) REFERENCES `directory_feeds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_differences_once` ON `service_differences` (`service_id`,`feed_id`,`part`) WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX `service_differences_waiting` ON `service_differences` (`seen_at`,`id`) WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX `service_differences_of` ON `service_differences` (`service_id`,`part`,`seen_at`);--> statement-breakpoint
CREATE TABLE `service_hours` (
	`service_id` text NOT NULL,
	`weekday` integer NOT NULL,
	`opens` integer NOT NULL,
	`closes` integer NOT NULL,
	PRIMARY KEY(`service_id`, `weekday`, `opens`, `closes`),
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `service_hours_when` ON `service_hours` (`weekday`,`opens`,`closes`,`service_id`);--> statement-breakpoint
CREATE TABLE `service_likenesses` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`other_id` text NOT NULL,
	`why` text NOT NULL,
	`seen_at` integer NOT NULL,
	`settled_at` integer,
	`settled_by` text,
	`outcome` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_likenesses_once` ON `service_likenesses` (`service_id`,`other_id`);--> statement-breakpoint
CREATE INDEX `service_likenesses_other` ON `service_likenesses` (`other_id`);--> statement-breakpoint
CREATE INDEX `service_likenesses_waiting` ON `service_likenesses` (`seen_at`,`id`) WHERE settled_at is null;--> statement-breakpoint
CREATE TABLE `service_link_checks` (
	`service_id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`checked_at` integer NOT NULL,
	`answer` text NOT NULL,
	`broken_since` integer,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `service_link_checks_due` ON `service_link_checks` (`checked_at`);--> statement-breakpoint
CREATE INDEX `service_link_checks_broken` ON `service_link_checks` (`broken_since`) WHERE broken_since is not null;--> statement-breakpoint
CREATE TABLE `service_merges` (
	`id` text PRIMARY KEY NOT NULL,
	`kept_id` text NOT NULL,
	`gone_id` text NOT NULL,
	`merged_by` text NOT NULL,
	`merged_at` integer NOT NULL,
	`before` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	FOREIGN KEY (`kept_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gone_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_merges_gone` ON `service_merges` (`gone_id`) WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX `service_merges_kept` ON `service_merges` (`kept_id`);--> statement-breakpoint
CREATE TABLE `service_states` (
	`id` text PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`state` text NOT NULL,
	`because` text DEFAULT '' NOT NULL,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_states_once` ON `service_states` (`service_id`,`state`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `service_states_now` ON `service_states` (`state`,`started_at`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `service_states_of` ON `service_states` (`service_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `service_terms` (
	`service_id` text NOT NULL,
	`term_id` text NOT NULL,
	`attribute_id` text NOT NULL,
	`link_type` text,
	PRIMARY KEY(`service_id`, `term_id`),
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term_id`) REFERENCES `taxonomy_terms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `service_terms_by_term` ON `service_terms` (`term_id`,`service_id`);--> statement-breakpoint
CREATE TABLE `service_thanks` (
	`service_id` text NOT NULL,
	`member_id` text NOT NULL,
	`thanked_at` integer NOT NULL,
	PRIMARY KEY(`service_id`, `member_id`),
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `service_thanks_by` ON `service_thanks` (`member_id`,`service_id`);--> statement-breakpoint
CREATE TABLE `service_tries` (
	`service_id` text NOT NULL,
	`member_id` text NOT NULL,
	`how` text NOT NULL,
	`tried_at` integer NOT NULL,
	PRIMARY KEY(`service_id`, `member_id`),
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `service_tries_by` ON `service_tries` (`member_id`,`service_id`);--> statement-breakpoint
CREATE TABLE `services` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`organization_id` text,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`url` text,
	`email` text,
	`status` text NOT NULL,
	`fees` text,
	`accreditations` text,
	`eligibility` text,
	`minimum_age` integer,
	`maximum_age` integer,
	`how_to_start` text,
	`alert` text,
	`waiting` text,
	`taking` text,
	`ways_in` text DEFAULT '[]' NOT NULL,
	`meets` text DEFAULT '[]' NOT NULL,
	`deliverable` text,
	`assured_on` text,
	`assurer_email` text,
	`schedules` text DEFAULT '[]' NOT NULL,
	`costs` text DEFAULT '[]' NOT NULL,
	`contacts` text DEFAULT '[]' NOT NULL,
	`phones` text DEFAULT '[]' NOT NULL,
	`languages` text DEFAULT '[]' NOT NULL,
	`areas` text DEFAULT '[]' NOT NULL,
	`funding` text DEFAULT '[]' NOT NULL,
	`extra` text DEFAULT '{}' NOT NULL,
	`feed_id` text,
	`published_at` integer,
	`place_secret_since` integer,
	`checked_at` integer,
	`checked_until` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`feed_id`) REFERENCES `directory_feeds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `services_id_unique` ON `services` (`id`);--> statement-breakpoint
CREATE INDEX `services_published` ON `services` (`number`) WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX `services_changed` ON `services` (`changed_at`,`number`) WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX `services_of_organization` ON `services` (`organization_id`,`number`);--> statement-breakpoint
CREATE INDEX `services_by_name` ON `services` (`name_key`,`number`);--> statement-breakpoint
CREATE INDEX `services_check_runs_out` ON `services` (`checked_until`,`number`) WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX `services_of_feed` ON `services` (`feed_id`,`number`);--> statement-breakpoint
CREATE TABLE `signposting_items` (
	`list_id` text NOT NULL,
	`position` integer NOT NULL,
	`service_id` text,
	`group_id` text,
	`note` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`list_id`, `position`),
	FOREIGN KEY (`list_id`) REFERENCES `signposting_lists`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service_id`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signposting_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`ends_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	`opened` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`made_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signposting_lists_secret` ON `signposting_lists` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `signposting_lists_by` ON `signposting_lists` (`made_by`,`made_at`);--> statement-breakpoint
CREATE INDEX `signposting_lists_of` ON `signposting_lists` (`made_by`,`id`);--> statement-breakpoint
CREATE INDEX `signposting_lists_ending` ON `signposting_lists` (`ends_at`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `taxonomies` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`uri` text,
	`version` text,
	`extra` text DEFAULT '{}' NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `taxonomies_id_unique` ON `taxonomies` (`id`);--> statement-breakpoint
CREATE TABLE `taxonomy_terms` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`parent_id` text,
	`taxonomy_id` text,
	`taxonomy_name` text,
	`code` text,
	`uri` text,
	`extra` text DEFAULT '{}' NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`taxonomy_id`) REFERENCES `taxonomies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `taxonomy_terms_id_unique` ON `taxonomy_terms` (`id`);--> statement-breakpoint
CREATE INDEX `taxonomy_terms_of` ON `taxonomy_terms` (`taxonomy_id`,`number`);--> statement-breakpoint
CREATE INDEX `taxonomy_terms_under` ON `taxonomy_terms` (`parent_id`,`number`);--> statement-breakpoint
CREATE INDEX `taxonomy_terms_by_name` ON `taxonomy_terms` (`name_key`);--> statement-breakpoint
CREATE TABLE `findable_services` (
	`number` integer PRIMARY KEY NOT NULL,
	`service_id` text NOT NULL,
	`name_key` text NOT NULL,
	`marks` text NOT NULL,
	`features` integer NOT NULL,
	`languages` integer NOT NULL,
	`points` text NOT NULL,
	`reach` text NOT NULL,
	`checked_until` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `findable_services_service` ON `findable_services` (`service_id`);--> statement-breakpoint
CREATE INDEX `findable_services_by_name` ON `findable_services` (`name_key`,`number`);--> statement-breakpoint
CREATE TABLE `directory_upload_parts` (
	`upload_id` text NOT NULL,
	`position` integer NOT NULL,
	`bytes` text NOT NULL,
	PRIMARY KEY(`upload_id`, `position`),
	FOREIGN KEY (`upload_id`) REFERENCES `directory_uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `directory_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`feed_id` text NOT NULL,
	`name` text NOT NULL,
	`digest` text NOT NULL,
	`kept_at` integer NOT NULL,
	`kept_by` text NOT NULL,
	FOREIGN KEY (`feed_id`) REFERENCES `directory_feeds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_uploads_feed` ON `directory_uploads` (`feed_id`);--> statement-breakpoint
CREATE INDEX `directory_uploads_old` ON `directory_uploads` (`kept_at`);--> statement-breakpoint
CREATE TABLE `postcode_points` (
	`code` text PRIMARY KEY NOT NULL,
	`latitude` integer NOT NULL,
	`longitude` integer NOT NULL,
	`exactness` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `towns` (
	`key` text NOT NULL,
	`county` text NOT NULL,
	`name` text NOT NULL,
	`initial` text NOT NULL,
	`latitude` integer NOT NULL,
	`longitude` integer NOT NULL,
	`size` integer NOT NULL,
	PRIMARY KEY(`key`, `county`)
);
--> statement-breakpoint
CREATE INDEX `towns_by_initial` ON `towns` (`initial`);--> statement-breakpoint
CREATE TABLE `coping_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`week` text NOT NULL,
	`checked_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coping_checks_of` ON `coping_checks` (`member_id`,`week`);--> statement-breakpoint
CREATE TABLE `plan_cards` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`number` text NOT NULL,
	`parts` text NOT NULL,
	`made_at` integer NOT NULL,
	`withdrawn_at` integer,
	`tried_at` integer,
	`locked_at` integer,
	`unlocked_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_cards_number` ON `plan_cards` (`number`);--> statement-breakpoint
CREATE INDEX `plan_cards_of` ON `plan_cards` (`member_id`,`withdrawn_at`,`made_at`);--> statement-breakpoint
CREATE TABLE `plan_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`way_id` text NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_openings_of_way` ON `plan_openings` (`way_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `plan_openings_of` ON `plan_openings` (`member_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `plan_shares` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`parts` text NOT NULL,
	`shared_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_shares_secret` ON `plan_shares` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `plan_shares_of` ON `plan_shares` (`member_id`,`shared_at`,`id`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`begun_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`reviewed_at` integer,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_of` ON `plans` (`member_id`,`kind`);--> statement-breakpoint
CREATE INDEX `plans_due` ON `plans` (`due_at`,`id`);--> statement-breakpoint
CREATE TABLE `sealed_words` (
	`owner_id` text NOT NULL,
	`field` text NOT NULL,
	`member_id` text NOT NULL,
	`key_id` text NOT NULL,
	`sealed` text NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`owner_id`, `field`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sealed_words_by_key` ON `sealed_words` (`key_id`,`owner_id`,`field`);--> statement-breakpoint
CREATE INDEX `sealed_words_of` ON `sealed_words` (`member_id`,`owner_id`,`field`);--> statement-breakpoint
DROP INDEX `chat_sessions_once`;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `set_apart_at` integer;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `changes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `chat_sessions` ADD `changed_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `chat_sessions_once` ON `chat_sessions` (`series_id`,`due_at`);--> statement-breakpoint
ALTER TABLE `chat_series` ADD `changes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `chat_series` ADD `changed_at` integer;--> statement-breakpoint
ALTER TABLE `groups` ADD `kind` text DEFAULT 'peer' NOT NULL;