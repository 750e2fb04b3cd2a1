CREATE TABLE `chat_comers` (
	`session_id` text NOT NULL,
	`member_id` text NOT NULL,
	`said_at` integer NOT NULL,
	`reminded_at` integer,
	PRIMARY KEY(`session_id`, `member_id`),
	FOREIGN KEY (`session_id`) REFERENCES `chat_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chat_comers_of` ON `chat_comers` (`member_id`,`session_id`);--> statement-breakpoint
CREATE TABLE `chat_debriefs` (
	`session_id` text NOT NULL,
	`member_id` text NOT NULL,
	`how` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`wants_talk` integer DEFAULT false NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`session_id`, `member_id`),
	FOREIGN KEY (`session_id`) REFERENCES `chat_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `chat_hands` (
	`room_id` text NOT NULL,
	`member_id` text NOT NULL,
	`raised_at` integer NOT NULL,
	`asked_at` integer,
	PRIMARY KEY(`room_id`, `member_id`),
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `chat_hosts` (
	`room_id` text NOT NULL,
	`member_id` text NOT NULL,
	`leads` integer DEFAULT false NOT NULL,
	`named_by` text NOT NULL,
	`named_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`room_id`, `member_id`),
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `chat_measures` (
	`id` text PRIMARY KEY NOT NULL,
	`room_id` text NOT NULL,
	`kind` text NOT NULL,
	`about_id` text,
	`words` text DEFAULT '' NOT NULL,
	`taken_by` text NOT NULL,
	`taken_at` integer NOT NULL,
	`until` integer,
	`undone_by` text,
	`undone_at` integer,
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`about_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chat_measures_of_room` ON `chat_measures` (`room_id`,`taken_at`);--> statement-breakpoint
CREATE INDEX `chat_measures_about` ON `chat_measures` (`about_id`,`room_id`);--> statement-breakpoint
CREATE TABLE `chat_message_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` text NOT NULL,
	`body` text NOT NULL,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `chat_messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chat_message_versions_of` ON `chat_message_versions` (`message_id`,`replaced_at`);--> statement-breakpoint
CREATE TABLE `chat_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`room_id` text NOT NULL,
	`seq` integer NOT NULL,
	`version` integer NOT NULL,
	`author_id` text NOT NULL,
	`client_key` text NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`answers_id` text,
	`sent_at` integer NOT NULL,
	`edited_at` integer,
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chat_messages_once` ON `chat_messages` (`author_id`,`room_id`,`client_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `chat_messages_in_order` ON `chat_messages` (`room_id`,`seq`);--> statement-breakpoint
CREATE INDEX `chat_messages_changed` ON `chat_messages` (`room_id`,`version`);--> statement-breakpoint
CREATE INDEX `chat_messages_by_author` ON `chat_messages` (`author_id`,`id`);--> statement-breakpoint
CREATE TABLE `chat_reactions` (
	`message_id` text NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`given_at` integer NOT NULL,
	PRIMARY KEY(`message_id`, `member_id`, `kind`),
	FOREIGN KEY (`message_id`) REFERENCES `chat_messages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `chat_rooms` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`group_id` text,
	`version` integer DEFAULT 0 NOT NULL,
	`opened_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `chat_rules_read` (
	`member_id` text PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`read_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `chat_series` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`first_starts_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chat_series_of_group` ON `chat_series` (`group_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `chat_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`series_id` text,
	`title` text NOT NULL,
	`waiting_words` text DEFAULT '' NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer,
	`places` integer,
	`may_come` text DEFAULT 'everybody' NOT NULL,
	`read_from` text DEFAULT 'start' NOT NULL,
	`unattended` text DEFAULT 'closes' NOT NULL,
	`grace_minutes` integer DEFAULT 10 NOT NULL,
	`first_held` integer DEFAULT 2 NOT NULL,
	`keep_days` integer DEFAULT 30 NOT NULL,
	`scheduled_by` text NOT NULL,
	`scheduled_at` integer NOT NULL,
	`opened_at` integer,
	`opened_by` text,
	`closed_at` integer,
	`closed_by` text,
	`ending` text,
	`unattended_since` integer,
	`slow_seconds` integer DEFAULT 0 NOT NULL,
	`checks_all_since` integer,
	`arrivals_paused_since` integer,
	`swept_at` integer,
	FOREIGN KEY (`id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`series_id`) REFERENCES `chat_series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chat_sessions_of_group` ON `chat_sessions` (`group_id`,`closed_at`,`starts_at`);--> statement-breakpoint
CREATE INDEX `chat_sessions_open` ON `chat_sessions` (`starts_at`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `chat_sessions_to_sweep` ON `chat_sessions` (`closed_at`) WHERE swept_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `chat_sessions_once` ON `chat_sessions` (`series_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `chat_summaries` (
	`session_id` text PRIMARY KEY NOT NULL,
	`counts` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `chat_sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `chat_support_calls` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`member_id` text NOT NULL,
	`room_id` text NOT NULL,
	`called_at` integer NOT NULL,
	`cause` text DEFAULT 'pressed' NOT NULL,
	`taken_by` text,
	`taken_at` integer,
	`passed_on_at` integer,
	`passed_on_by` text,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`session_id`) REFERENCES `chat_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chat_support_calls_of` ON `chat_support_calls` (`session_id`,`ended_at`,`called_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `chat_support_calls_room` ON `chat_support_calls` (`room_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `chat_support_calls_one_open` ON `chat_support_calls` (`session_id`,`member_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `chat_visits` (
	`room_id` text NOT NULL,
	`member_id` text NOT NULL,
	`first_came_at` integer NOT NULL,
	`from_version` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`left_at` integer,
	`read_to` integer DEFAULT 0 NOT NULL,
	`looks_after` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`room_id`, `member_id`),
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chat_visits_here` ON `chat_visits` (`room_id`,`left_at`,`seen_at`);--> statement-breakpoint
CREATE TABLE `chat_withholdings` (
	`message_id` text PRIMARY KEY NOT NULL,
	`room_id` text NOT NULL,
	`how` text NOT NULL,
	`never_shown` integer DEFAULT false NOT NULL,
	`why` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`claimed_by` text,
	`claimed_at` integer,
	FOREIGN KEY (`message_id`) REFERENCES `chat_messages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chat_withholdings_waiting` ON `chat_withholdings` (`room_id`,`how`,`at`);--> statement-breakpoint
CREATE TABLE `peer_connections` (
	`id` text PRIMARY KEY NOT NULL,
	`asked_by` text NOT NULL,
	`asked_of` text NOT NULL,
	`condition_id` text,
	`words` text DEFAULT '' NOT NULL,
	`withheld` text,
	`asked_at` integer NOT NULL,
	`withdrawn_at` integer,
	`answered_at` integer,
	`accepted` integer,
	`room_id` text,
	`ended_at` integer,
	`ended_by` text,
	`ending` text,
	FOREIGN KEY (`asked_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_of`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`condition_id`) REFERENCES `conditions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `peer_connections_asked_by` ON `peer_connections` (`asked_by`,`asked_at`);--> statement-breakpoint
CREATE INDEX `peer_connections_asked_of` ON `peer_connections` (`asked_of`,`asked_at`);--> statement-breakpoint
CREATE INDEX `peer_connections_between` ON `peer_connections` (`asked_by`,`asked_of`,`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `peer_connections_room` ON `peer_connections` (`room_id`);--> statement-breakpoint
CREATE TABLE `peer_offer_conditions` (
	`member_id` text NOT NULL,
	`condition_id` text NOT NULL,
	PRIMARY KEY(`member_id`, `condition_id`),
	FOREIGN KEY (`member_id`) REFERENCES `peer_offers`(`member_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`condition_id`) REFERENCES `conditions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `peer_offers_about` ON `peer_offer_conditions` (`condition_id`,`member_id`);--> statement-breakpoint
CREATE TABLE `peer_offers` (
	`member_id` text PRIMARY KEY NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`times` text NOT NULL,
	`cares` integer DEFAULT false NOT NULL,
	`most_asks` integer DEFAULT 2 NOT NULL,
	`most_connections` integer DEFAULT 3 NOT NULL,
	`open_since` integer NOT NULL,
	`paused_since` integer,
	`touched_at` integer NOT NULL,
	`withheld` text,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `peer_trust` (
	`room_id` text NOT NULL,
	`member_id` text NOT NULL,
	`said_at` integer NOT NULL,
	PRIMARY KEY(`room_id`, `member_id`),
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `address_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`from_email` text NOT NULL,
	`to_email` text NOT NULL,
	`asked_at` integer NOT NULL,
	`settled_at` integer,
	`outcome` text,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `address_changes_by_member` ON `address_changes` (`member_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `address_changes_to` ON `address_changes` (`to_email`,`asked_at`);--> statement-breakpoint
CREATE INDEX `address_changes_by_age` ON `address_changes` (`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `address_changes_once` ON `address_changes` (`member_id`) WHERE settled_at is null;--> statement-breakpoint
CREATE TABLE `profile_takedowns` (
	`member_id` text PRIMARY KEY NOT NULL,
	`how` text NOT NULL,
	`taken_down_by` text NOT NULL,
	`taken_down_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recovery_codes_of` ON `recovery_codes` (`member_id`);--> statement-breakpoint
CREATE TABLE `second_steps` (
	`member_id` text PRIMARY KEY NOT NULL,
	`sealed_secret` text NOT NULL,
	`added_at` integer NOT NULL,
	`confirmed_at` integer,
	`last_step` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `alarm_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`alarm_id` text NOT NULL,
	`rung` integer NOT NULL,
	`kind` text NOT NULL,
	`asked_instead` text,
	`climbed_at` integer NOT NULL,
	FOREIGN KEY (`alarm_id`) REFERENCES `alarms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alarm_steps_once` ON `alarm_steps` (`alarm_id`,`rung`);--> statement-breakpoint
CREATE TABLE `alarms` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`report_id` text,
	`raised_at` integer NOT NULL,
	`rung` integer DEFAULT 0 NOT NULL,
	`next_rung_at` integer,
	`acknowledged_by` text,
	`acknowledged_at` integer,
	`stopped_at` integer,
	`stopped_because` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "alarms_about_something" CHECK(case_id is not null or report_id is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alarms_one_ringing` ON `alarms` (`case_id`) WHERE acknowledged_at is null and stopped_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `alarms_of_report` ON `alarms` (`report_id`);--> statement-breakpoint
CREATE INDEX `alarms_by_case` ON `alarms` (`case_id`,`raised_at`);--> statement-breakpoint
CREATE INDEX `alarms_ringing` ON `alarms` (`raised_at`,`id`) WHERE acknowledged_at is null and stopped_at is null;--> statement-breakpoint
CREATE INDEX `alarms_by_time` ON `alarms` (`raised_at`,`id`);--> statement-breakpoint
CREATE TABLE `appeal_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`appeal_id` text NOT NULL,
	`author_id` text NOT NULL,
	`from_member` integer NOT NULL,
	`words` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`appeal_id`) REFERENCES `appeals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `appeal_messages_in` ON `appeal_messages` (`appeal_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `appeals` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`decision_id` text,
	`member_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`taken_by` text,
	`taken_at` integer,
	`about_id` text,
	`outcome` text,
	`outcome_words` text,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`about_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appeals_by_people" CHECK(decided_by <> 'system')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appeals_of_decision` ON `appeals` (`decision_id`);--> statement-breakpoint
CREATE INDEX `appeals_open` ON `appeals` (`decided_at`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `appeals_by_member` ON `appeals` (`member_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `appeals_by_time` ON `appeals` (`opened_at`,`id`);--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text NOT NULL,
	`about_id` text,
	`subject_kind` text,
	`subject_id` text,
	`category` text DEFAULT '' NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_chain` ON `audit` (`previous_hash`);--> statement-breakpoint
CREATE INDEX `audit_about` ON `audit` (`about_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_by_actor` ON `audit` (`actor_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_by_kind` ON `audit` (`kind`,`seq`);--> statement-breakpoint
CREATE TABLE `audit_head` (
	`id` text PRIMARY KEY NOT NULL,
	`length` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `blocks` (
	`member_id` text NOT NULL,
	`blocked_id` text NOT NULL,
	`blocked_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `blocked_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`blocked_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `blocks_of` ON `blocks` (`blocked_id`);--> statement-breakpoint
CREATE TABLE `bulk_exports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`agreed_by` text,
	`agreed_at` integer,
	`refused_by` text,
	`refused_at` integer,
	`taken_at` integer
);
--> statement-breakpoint
CREATE INDEX `bulk_exports_by_time` ON `bulk_exports` (`asked_at`,`id`);--> statement-breakpoint
CREATE TABLE `case_entries` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text NOT NULL,
	`at` integer NOT NULL,
	`old` text,
	`new` text,
	`words` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_entries_by_case` ON `case_entries` (`case_id`,`seq`);--> statement-breakpoint
CREATE INDEX `case_entries_by_actor` ON `case_entries` (`actor_id`,`at`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`about_id` text NOT NULL,
	`group_id` text,
	`source` text NOT NULL,
	`level` text NOT NULL,
	`report_count` integer DEFAULT 0 NOT NULL,
	`opened_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`claimed_by` text,
	`claimed_at` integer,
	`handed_up_at` integer,
	`merged_into` text,
	`first_seen_at` integer,
	`closed_at` integer,
	`closed_by` text,
	FOREIGN KEY (`about_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_one_open` ON `cases` (`subject_kind`,`subject_id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_queue` ON `cases` (`level`,`due_at`,`id`,`about_id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_about` ON `cases` (`about_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `cases_of_subject` ON `cases` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `cases_of_group` ON `cases` (`group_id`,`level`,`due_at`,`id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_by_source` ON `cases` (`source`,`level`,`due_at`,`id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_claimed` ON `cases` (`claimed_by`,`level`,`due_at`,`id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_unclaimed` ON `cases` (`level`,`due_at`,`id`) WHERE closed_at is null and claimed_by is null;--> statement-breakpoint
CREATE INDEX `cases_handed_up` ON `cases` (`level`,`due_at`,`id`) WHERE closed_at is null and handed_up_at is not null;--> statement-breakpoint
CREATE INDEX `cases_by_time` ON `cases` (`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `cases_closed` ON `cases` (`closed_at`,`id`);--> statement-breakpoint
CREATE TABLE `crisis_contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`words` text NOT NULL,
	`need` text NOT NULL,
	`call` text,
	`text_to` text,
	`text_say` text,
	`hours` text NOT NULL,
	`nation` text NOT NULL,
	`cost` text NOT NULL,
	`source` text NOT NULL,
	`checked_at` integer,
	`checked_by` text,
	`retired_at` integer,
	`retired_by` text
);
--> statement-breakpoint
CREATE INDEX `crisis_contacts_in_order` ON `crisis_contacts` (`retired_at`,`position`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`about_id` text NOT NULL,
	`action` text NOT NULL,
	`rule` text NOT NULL,
	`reason` text NOT NULL,
	`message` text NOT NULL,
	`until` integer,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	`before` text,
	`undone_at` integer,
	`undone_by` text,
	`undone_because` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`about_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decisions_by_people" CHECK(decided_by <> 'system')
);
--> statement-breakpoint
CREATE INDEX `decisions_by_case` ON `decisions` (`case_id`,`decided_at`);--> statement-breakpoint
CREATE INDEX `decisions_about` ON `decisions` (`about_id`,`decided_at`);--> statement-breakpoint
CREATE INDEX `decisions_by_time` ON `decisions` (`decided_at`,`id`);--> statement-breakpoint
CREATE TABLE `disclosures` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`report_id` text,
	`about_id` text,
	`service` text NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`told` text NOT NULL,
	`reason` text NOT NULL,
	`disclosed_by` text NOT NULL,
	`disclosed_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "disclosures_about_something" CHECK(case_id is not null or report_id is not null)
);
--> statement-breakpoint
CREATE INDEX `disclosures_by_case` ON `disclosures` (`case_id`,`disclosed_at`);--> statement-breakpoint
CREATE INDEX `disclosures_by_report` ON `disclosures` (`report_id`);--> statement-breakpoint
CREATE INDEX `disclosures_about` ON `disclosures` (`about_id`,`id`);--> statement-breakpoint
CREATE INDEX `disclosures_by_time` ON `disclosures` (`disclosed_at`,`id`);--> statement-breakpoint
CREATE TABLE `erasures` (
	`member_id` text PRIMARY KEY NOT NULL,
	`asked_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `exposures` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`case_id` text NOT NULL,
	`level` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exposures_of` ON `exposures` (`member_id`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `exposures_once` ON `exposures` (`member_id`,`case_id`);--> statement-breakpoint
CREATE TABLE `folded_hard_kinds` (
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`chosen_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `kind`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `host_settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `known_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`mark` text NOT NULL,
	`kept_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `known_marks_once` ON `known_marks` (`member_id`,`kind`,`mark`);--> statement-breakpoint
CREATE INDEX `known_marks_find` ON `known_marks` (`kind`,`mark`);--> statement-breakpoint
CREATE TABLE `launch_steps` (
	`step` text PRIMARY KEY NOT NULL,
	`taken_by` text NOT NULL,
	`taken_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `letter_takedowns` (
	`letter_id` text PRIMARY KEY NOT NULL,
	`how` text NOT NULL,
	`taken_down_by` text NOT NULL,
	`taken_down_at` integer NOT NULL,
	FOREIGN KEY (`letter_id`) REFERENCES `support_messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `level_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`from_level` text NOT NULL,
	`to_level` text NOT NULL,
	`words` text NOT NULL,
	`why` text NOT NULL,
	`corrected_by` text NOT NULL,
	`corrected_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `level_corrections_by_time` ON `level_corrections` (`corrected_at`,`id`);--> statement-breakpoint
CREATE INDEX `level_corrections_of` ON `level_corrections` (`subject_kind`,`subject_id`,`corrected_at`);--> statement-breakpoint
CREATE TABLE `message_templates` (
	`key` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `pager_numbers` (
	`member_id` text NOT NULL,
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`set_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `channel`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pages` (
	`id` text PRIMARY KEY NOT NULL,
	`alarm_id` text NOT NULL,
	`rung` integer NOT NULL,
	`member_id` text,
	`channel` text NOT NULL,
	`paged_at` integer NOT NULL,
	`sent_at` integer,
	`went_wrong` text,
	FOREIGN KEY (`alarm_id`) REFERENCES `alarms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pages_of_alarm` ON `pages` (`alarm_id`,`id`);--> statement-breakpoint
CREATE INDEX `pages_to` ON `pages` (`member_id`,`alarm_id`);--> statement-breakpoint
CREATE TABLE `push_devices` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`endpoint` text NOT NULL,
	`keys` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `push_devices_once` ON `push_devices` (`endpoint`);--> statement-breakpoint
CREATE INDEX `push_devices_of` ON `push_devices` (`member_id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`subject_kind` text,
	`subject_id` text,
	`told_where` text DEFAULT '' NOT NULL,
	`reporter_id` text,
	`look_up_hash` text,
	`tell_address` text,
	`reason` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`level` text DEFAULT 'amber' NOT NULL,
	`reported_at` integer NOT NULL,
	`promised_by` integer NOT NULL,
	`outcome` text,
	`outcome_words` text,
	`answered_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reports_by_case` ON `reports` (`case_id`,`reported_at`);--> statement-breakpoint
CREATE INDEX `reports_by_reporter` ON `reports` (`reporter_id`,`reported_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_look_up` ON `reports` (`look_up_hash`);--> statement-breakpoint
CREATE INDEX `reports_by_time` ON `reports` (`reported_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_one_open` ON `reports` (`reporter_id`,`subject_kind`,`subject_id`) WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX `reports_unplaced` ON `reports` (`promised_by`,`id`) WHERE case_id is null and answered_at is null;--> statement-breakpoint
CREATE TABLE `restrictions` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`decision_id` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `restrictions_of` ON `restrictions` (`member_id`,`ended_at`);--> statement-breakpoint
CREATE INDEX `restrictions_by_decision` ON `restrictions` (`decision_id`);--> statement-breakpoint
CREATE TABLE `risk_records` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`review_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `risk_records_versions` ON `risk_records` (`kind`,`version`);--> statement-breakpoint
CREATE TABLE `safeguarding_holds` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`reason` text NOT NULL,
	`put_on_by` text NOT NULL,
	`put_on_at` integer NOT NULL,
	`review_at` integer NOT NULL,
	`lifted_by` text,
	`lifted_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `safeguarding_holds_of` ON `safeguarding_holds` (`member_id`,`lifted_at`);--> statement-breakpoint
CREATE TABLE `screenings` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`author_id` text NOT NULL,
	`group_id` text,
	`level` text NOT NULL,
	`fast_level` text NOT NULL,
	`fast_reasons` text NOT NULL,
	`full_level` text,
	`full_reasons` text,
	`screened_at` integer NOT NULL,
	`settled_at` integer,
	`left_to_people_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `screenings_once` ON `screenings` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `screenings_left_to_people` ON `screenings` (`left_to_people_at`,`id`) WHERE left_to_people_at is not null;--> statement-breakpoint
CREATE INDEX `screenings_by_author` ON `screenings` (`author_id`,`screened_at`);--> statement-breakpoint
CREATE INDEX `screenings_settled` ON `screenings` (`settled_at`);--> statement-breakpoint
CREATE TABLE `shifts` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`put_in_by` text NOT NULL,
	`put_in_at` integer NOT NULL,
	`taken_off_by` text,
	`taken_off_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `shifts_by_time` ON `shifts` (`ends_at`,`starts_at`);--> statement-breakpoint
CREATE INDEX `shifts_of` ON `shifts` (`member_id`,`ends_at`);--> statement-breakpoint
CREATE TABLE `support_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`offer_id` text NOT NULL,
	`author_id` text NOT NULL,
	`from_member` integer NOT NULL,
	`words` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`offer_id`) REFERENCES `support_offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `support_messages_in` ON `support_messages` (`offer_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `support_messages_by` ON `support_messages` (`author_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `support_offers` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`case_id` text NOT NULL,
	`offered_at` integer NOT NULL,
	`answer` text,
	`answered_at` integer,
	`taken_by` text,
	`taken_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `support_offers_once` ON `support_offers` (`case_id`);--> statement-breakpoint
CREATE INDEX `support_offers_of` ON `support_offers` (`member_id`,`offered_at`);--> statement-breakpoint
CREATE INDEX `support_offers_waiting` ON `support_offers` (`answered_at`,`id`) WHERE answer = 'yes-please' and taken_at is null;--> statement-breakpoint
CREATE INDEX `support_offers_taken` ON `support_offers` (`taken_by`,`taken_at`,`id`) WHERE answer = 'yes-please';--> statement-breakpoint
CREATE TABLE `team_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`author_id` text NOT NULL,
	`words` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `team_messages_newest` ON `team_messages` (`written_at`,`id`);--> statement-breakpoint
CREATE INDEX `team_messages_by_case` ON `team_messages` (`case_id`,`written_at`);--> statement-breakpoint
DROP INDEX `group_asks_by_member`;--> statement-breakpoint
CREATE INDEX `group_asks_by_member` ON `group_asks` (`member_id`,`id`);--> statement-breakpoint
ALTER TABLE `drafts` ADD `quotes_id` text;--> statement-breakpoint
ALTER TABLE `post_takedowns` ADD `how` text DEFAULT 'taken-down' NOT NULL;--> statement-breakpoint
ALTER TABLE `post_takedowns` ADD `never_shown` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `post_takedowns` ADD `author_took_down_at` integer;--> statement-breakpoint
ALTER TABLE `threads` ADD `held_at` integer;--> statement-breakpoint
ALTER TABLE `notices` ADD `concerns_id` text;--> statement-breakpoint
ALTER TABLE `mail_links` ADD `change_id` text REFERENCES address_changes(id);--> statement-breakpoint
ALTER TABLE `preferences` ADD `chat_slowly` integer;--> statement-breakpoint
ALTER TABLE `preferences` ADD `nation` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `proved_at` integer;--> statement-breakpoint
CREATE INDEX `mentions_of` ON `mentions` (`member_id`);--> statement-breakpoint
CREATE INDEX `reactions_by_member` ON `reactions` (`member_id`,`reacted_at`);--> statement-breakpoint
CREATE INDEX `members_unconfirmed` ON `members` (`joined_at`) WHERE verified_at is null;--> statement-breakpoint
CREATE INDEX `members_by_name` ON `members` (`name`);