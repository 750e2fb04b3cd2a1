CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`actor_id` text NOT NULL,
	`payload` text NOT NULL,
	`recorded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_by_name` ON `events` (`name`,`id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`payload` text NOT NULL,
	`once_key` text,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`leased_until` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`gave_up_at` integer
);
--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`gave_up_at`,`run_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_once` ON `jobs` (`once_key`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`place` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`body` text DEFAULT '' NOT NULL,
	`content_notes` text NOT NULL,
	`topic_ids` text NOT NULL,
	`nameless` integer DEFAULT false NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_place` ON `drafts` (`member_id`,`place`);--> statement-breakpoint
CREATE INDEX `drafts_newest` ON `drafts` (`member_id`,`saved_at`);--> statement-breakpoint
CREATE INDEX `drafts_by_place` ON `drafts` (`place`);--> statement-breakpoint
CREATE TABLE `follows` (
	`thread_id` text NOT NULL,
	`member_id` text NOT NULL,
	`followed_at` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `member_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follows_by_member` ON `follows` (`member_id`,`followed_at`,`thread_id`);--> statement-breakpoint
CREATE TABLE `group_asks` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`words` text NOT NULL,
	`condition_id` text,
	`asked_at` integer NOT NULL,
	`answered_at` integer,
	`answered_by` text,
	`group_id` text,
	`answer` text,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`condition_id`) REFERENCES `conditions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `group_asks_open` ON `group_asks` (`answered_at`,`asked_at`);--> statement-breakpoint
CREATE INDEX `group_asks_by_member` ON `group_asks` (`member_id`);--> statement-breakpoint
CREATE TABLE `group_conditions` (
	`group_id` text NOT NULL,
	`condition_id` text NOT NULL,
	PRIMARY KEY(`group_id`, `condition_id`),
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`condition_id`) REFERENCES `conditions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `group_conditions_by_condition` ON `group_conditions` (`condition_id`);--> statement-breakpoint
CREATE TABLE `group_roles` (
	`group_id` text NOT NULL,
	`member_id` text NOT NULL,
	`role` text NOT NULL,
	`named_by` text NOT NULL,
	`named_at` integer NOT NULL,
	PRIMARY KEY(`group_id`, `member_id`, `role`),
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `group_roles_by_member` ON `group_roles` (`member_id`);--> statement-breakpoint
CREATE TABLE `groups` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`purpose` text NOT NULL,
	`looked_after` text NOT NULL,
	`drop_ins` text DEFAULT '' NOT NULL,
	`welcome` text DEFAULT '' NOT NULL,
	`house_rules` text DEFAULT '' NOT NULL,
	`joining` text NOT NULL,
	`member_count` integer DEFAULT 0 NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `groups_slug` ON `groups` (`slug`);--> statement-breakpoint
CREATE TABLE `house_texts` (
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`key`, `version`),
	FOREIGN KEY (`changed_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `join_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`member_id` text NOT NULL,
	`words` text NOT NULL,
	`asked_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`outcome` text,
	`reason` text,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `join_requests_open` ON `join_requests` (`group_id`,`decided_at`,`asked_at`);--> statement-breakpoint
CREATE INDEX `join_requests_by_member` ON `join_requests` (`member_id`,`group_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `join_requests_once` ON `join_requests` (`group_id`,`member_id`) WHERE decided_at is null;--> statement-breakpoint
CREATE TABLE `memberships` (
	`group_id` text NOT NULL,
	`member_id` text NOT NULL,
	`joined_at` integer NOT NULL,
	`visited_at` integer NOT NULL,
	`visit_before` integer,
	PRIMARY KEY(`group_id`, `member_id`),
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `memberships_by_member` ON `memberships` (`member_id`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`post_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`post_id`, `member_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mutes` (
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`muted_at` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`member_id`, `kind`, `subject_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `post_takedowns` (
	`post_id` text PRIMARY KEY NOT NULL,
	`taken_down_by` text NOT NULL,
	`taken_down_at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `post_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`title` text,
	`body` text NOT NULL,
	`replaced_by` text NOT NULL,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `post_versions_by_post` ON `post_versions` (`post_id`,`replaced_at`);--> statement-breakpoint
CREATE TABLE `posts` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`thread_id` text NOT NULL,
	`group_id` text NOT NULL,
	`author_id` text NOT NULL,
	`opens_thread` integer DEFAULT false NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`content_notes` text NOT NULL,
	`nameless` integer DEFAULT false NOT NULL,
	`quotes_id` text,
	`posted_at` integer NOT NULL,
	`edited_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_id_unique` ON `posts` (`id`);--> statement-breakpoint
CREATE INDEX `posts_in_thread` ON `posts` (`thread_id`,`seq`);--> statement-breakpoint
CREATE INDEX `posts_by_author` ON `posts` (`author_id`,`seq`);--> statement-breakpoint
CREATE TABLE `prompts` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`weekday` integer NOT NULL,
	`minute` integer NOT NULL,
	`written_by` text NOT NULL,
	`next_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `prompts_due` ON `prompts` (`ended_at`,`next_at`);--> statement-breakpoint
CREATE INDEX `prompts_by_group` ON `prompts` (`group_id`);--> statement-breakpoint
CREATE TABLE `reactions` (
	`post_id` text NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`reacted_at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `kind`, `member_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reading_places` (
	`member_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`seq` integer NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `thread_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `saved_posts` (
	`member_id` text NOT NULL,
	`post_id` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `post_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_posts_newest` ON `saved_posts` (`member_id`,`saved_at`,`post_id`);--> statement-breakpoint
CREATE TABLE `search_words` (
	`word` text PRIMARY KEY NOT NULL,
	`initial` text NOT NULL,
	`length` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_words_near` ON `search_words` (`initial`,`length`);--> statement-breakpoint
CREATE TABLE `thread_closures` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`closed_by` text NOT NULL,
	`reason` text NOT NULL,
	`closed_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `thread_merges` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`into_id` text NOT NULL,
	`merged_by` text NOT NULL,
	`merged_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`into_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_merges_by_into` ON `thread_merges` (`into_id`);--> statement-breakpoint
CREATE TABLE `thread_pins` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`pinned_by` text NOT NULL,
	`pinned_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_pins_by_group` ON `thread_pins` (`group_id`);--> statement-breakpoint
CREATE TABLE `thread_topics` (
	`topic_id` text NOT NULL,
	`thread_id` text NOT NULL,
	PRIMARY KEY(`topic_id`, `thread_id`),
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_topics_by_thread` ON `thread_topics` (`thread_id`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`author_id` text NOT NULL,
	`title` text NOT NULL,
	`nameless` integer DEFAULT false NOT NULL,
	`posted_at` integer NOT NULL,
	`last_post_at` integer NOT NULL,
	`reply_count` integer DEFAULT 0 NOT NULL,
	`answered_at` integer,
	`by_newcomer` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `threads_newest` ON `threads` (`group_id`,`last_post_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_waiting` ON `threads` (`group_id`,`by_newcomer`,`answered_at`,`posted_at`);--> statement-breakpoint
CREATE INDEX `threads_by_author` ON `threads` (`author_id`,`posted_at`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `topics_by_group` ON `topics` (`group_id`,`position`);--> statement-breakpoint
CREATE TABLE `notice_choices` (
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`mail` text NOT NULL,
	PRIMARY KEY(`member_id`, `kind`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`group_id` text,
	`thread_id` text,
	`post_id` text,
	`once_key` text NOT NULL,
	`given_at` integer NOT NULL,
	`read_at` integer,
	`mail_due_at` integer,
	`in_digest` integer DEFAULT false NOT NULL,
	`mailed_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`member_id`,`once_key`);--> statement-breakpoint
CREATE INDEX `notices_newest` ON `notices` (`member_id`,`id`);--> statement-breakpoint
CREATE INDEX `notices_unread` ON `notices` (`member_id`,`read_at`,`id`);--> statement-breakpoint
CREATE INDEX `notices_to_mail` ON `notices` (`member_id`,`mailed_at`,`in_digest`,`mail_due_at`);--> statement-breakpoint
CREATE TABLE `conditions` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`synonyms` text NOT NULL,
	`family` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`version` text NOT NULL,
	`given_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_by_member` ON `consents` (`member_id`,`given_at`);--> statement-breakpoint
CREATE TABLE `journeys` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`condition_id` text NOT NULL,
	`since_year` integer NOT NULL,
	`since_month` integer,
	`audience` text DEFAULT 'condition-groups' NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`condition_id`) REFERENCES `conditions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journeys_once` ON `journeys` (`member_id`,`condition_id`);--> statement-breakpoint
CREATE TABLE `mail_links` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`purpose` text NOT NULL,
	`sent_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mail_links_by_member` ON `mail_links` (`member_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `mail_links_stale` ON `mail_links` (`purpose`,`expires_at`);--> statement-breakpoint
CREATE TABLE `member_roles` (
	`member_id` text NOT NULL,
	`role` text NOT NULL,
	`given_by` text NOT NULL,
	`given_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `role`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `member_roles_by_role` ON `member_roles` (`role`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text NOT NULL,
	`joined_at` integer NOT NULL,
	`verified_at` integer,
	`rules_version` text NOT NULL,
	`pronouns` text DEFAULT '' NOT NULL,
	`pronouns_audience` text DEFAULT 'nobody' NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`words_audience` text DEFAULT 'nobody' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `members_by_email` ON `members` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_confirmed_email` ON `members` (`email`) WHERE verified_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `members_name_key` ON `members` (`name_key`);--> statement-breakpoint
CREATE TABLE `preferences` (
	`member_id` text PRIMARY KEY NOT NULL,
	`theme` text DEFAULT 'system' NOT NULL,
	`text_size` text DEFAULT 'usual' NOT NULL,
	`slowly` integer DEFAULT false NOT NULL,
	`open_notes` text NOT NULL,
	`fold_words` text NOT NULL,
	`quiet_from` integer DEFAULT 1320 NOT NULL,
	`quiet_to` integer DEFAULT 480 NOT NULL,
	`digest` text DEFAULT 'daily' NOT NULL,
	`next_digest_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `preferences_digest_due` ON `preferences` (`next_digest_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`device` text NOT NULL,
	`started_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_by_member` ON `sessions` (`member_id`);