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
	`taken_by` text,
	`taken_at` integer,
	`passed_on_at` integer,
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
	`condition_id` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
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
CREATE UNIQUE INDEX `peer_connections_room` ON `peer_connections` (`room_id`);--> statement-breakpoint
CREATE TABLE `peer_offers` (
	`member_id` text PRIMARY KEY NOT NULL,
	`condition_ids` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`times` text NOT NULL,
	`most_asks` integer DEFAULT 2 NOT NULL,
	`most_connections` integer DEFAULT 3 NOT NULL,
	`open_since` integer NOT NULL,
	`paused_since` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
