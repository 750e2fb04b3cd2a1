CREATE TABLE `annual_answered` (
	`review_id` text NOT NULL,
	`seat_id` text NOT NULL,
	PRIMARY KEY(`review_id`, `seat_id`),
	FOREIGN KEY (`review_id`) REFERENCES `annual_reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `annual_answered_by` ON `annual_answered` (`seat_id`);--> statement-breakpoint
CREATE TABLE `annual_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`position` integer NOT NULL,
	`words` text NOT NULL,
	`choices` text NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `annual_reviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `annual_questions_of` ON `annual_questions` (`review_id`,`position`);--> statement-breakpoint
CREATE TABLE `annual_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`title` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text NOT NULL,
	`intro` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`answers_until` integer NOT NULL,
	`gathered_at` integer,
	`gathered_by` text,
	`facts` text,
	`learned` text DEFAULT '' NOT NULL,
	`could_not` text DEFAULT '' NOT NULL,
	`asked_at` integer,
	`say_until` integer,
	`signed_at` integer,
	`signed_by` text,
	`published_at` integer,
	`published_by` text,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `annual_reviews_one_open` ON `annual_reviews` (`workspace_id`) WHERE signed_at is null;--> statement-breakpoint
CREATE INDEX `annual_reviews_of` ON `annual_reviews` (`workspace_id`,`id`);--> statement-breakpoint
CREATE TABLE `annual_tallies` (
	`question_id` text NOT NULL,
	`choice` integer NOT NULL,
	`side` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`question_id`, `choice`, `side`),
	FOREIGN KEY (`question_id`) REFERENCES `annual_questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `annual_voices` (
	`review_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`voice` text,
	`reason` text DEFAULT '' NOT NULL,
	`entered_by_seat_id` text,
	`said_at` integer,
	PRIMARY KEY(`review_id`, `seat_id`),
	FOREIGN KEY (`review_id`) REFERENCES `annual_reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `annual_voices_by_seat` ON `annual_voices` (`seat_id`,`said_at`);--> statement-breakpoint
CREATE TABLE `annual_words` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`words` text NOT NULL,
	`left_out_by` text,
	FOREIGN KEY (`question_id`) REFERENCES `annual_questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `annual_words_of` ON `annual_words` (`question_id`,`id`);--> statement-breakpoint
CREATE TABLE `merged_member_things` (
	`merge_id` text NOT NULL,
	`thing` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`merge_id`, `thing`, `member_id`),
	FOREIGN KEY (`merge_id`) REFERENCES `service_merges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `merged_member_things_by` ON `merged_member_things` (`member_id`);--> statement-breakpoint
CREATE TABLE `document_upload_parts` (
	`upload_id` text NOT NULL,
	`position` integer NOT NULL,
	`bytes` text NOT NULL,
	PRIMARY KEY(`upload_id`, `position`),
	FOREIGN KEY (`upload_id`) REFERENCES `document_uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`document_id` text,
	`source` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`kept_by` text NOT NULL,
	`kept_at` integer NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`of` integer DEFAULT 0 NOT NULL,
	`read_at` integer,
	`unreadable` text,
	`reading` text,
	`draft_id` text,
	`dropped_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `document_drafts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_uploads_by_workspace` ON `document_uploads` (`workspace_id`,`draft_id`,`dropped_at`,`kept_at`);--> statement-breakpoint
CREATE INDEX `document_uploads_by_keeper` ON `document_uploads` (`kept_by`,`kept_at`,`id`);--> statement-breakpoint
CREATE INDEX `document_uploads_old` ON `document_uploads` (`kept_at`);--> statement-breakpoint
CREATE TABLE `document_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`source` text NOT NULL,
	`length` integer NOT NULL,
	`words` integer NOT NULL,
	`reading_age` integer,
	`sections` text NOT NULL,
	`lacks` text NOT NULL,
	`warnings` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_drafts_once` ON `document_drafts` (`document_id`,`number`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`brought_by` text NOT NULL,
	`brought_at` integer NOT NULL,
	`review_on` text,
	`put_away_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `documents_by_workspace` ON `documents` (`workspace_id`,`put_away_at`,`brought_at`);--> statement-breakpoint
CREATE INDEX `documents_review` ON `documents` (`review_on`);--> statement-breakpoint
CREATE TABLE `draft_blocks` (
	`draft_id` text NOT NULL,
	`position` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`block` text NOT NULL,
	PRIMARY KEY(`draft_id`, `position`),
	FOREIGN KEY (`draft_id`) REFERENCES `document_drafts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `feedback_summaries` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`theme_id` text,
	`kind` text NOT NULL,
	`month` text NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`shared_at` integer,
	`shared_by` text,
	`removed_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `feedback_summaries_of_workspace` ON `feedback_summaries` (`workspace_id`,`removed_at`,`shared_at`,`id`);--> statement-breakpoint
CREATE INDEX `feedback_summaries_of_theme` ON `feedback_summaries` (`theme_id`,`id`);--> statement-breakpoint
CREATE TABLE `themes` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`learned` text DEFAULT '' NOT NULL,
	`changed` text DEFAULT '' NOT NULL,
	`could_not` text DEFAULT '' NOT NULL,
	`named_by` text NOT NULL,
	`named_at` integer NOT NULL,
	`changed_at` integer,
	`shown_at` integer,
	`shown_by` text,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `themes_of_workspace` ON `themes` (`workspace_id`,`id`);--> statement-breakpoint
CREATE INDEX `themes_shown` ON `themes` (`workspace_id`,`shown_at`);--> statement-breakpoint
CREATE TABLE `involvement_hours` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`member_id` text NOT NULL,
	`opportunity_id` text,
	`what_for` text NOT NULL,
	`worked_on` text NOT NULL,
	`minutes` integer NOT NULL,
	`pay` text NOT NULL,
	`pay_pence` integer NOT NULL,
	`expenses_pence` integer NOT NULL,
	`expenses_for` text NOT NULL,
	`entered_by_seat_id` text,
	`entered_at` integer NOT NULL,
	`taken_back_at` integer,
	`outcome` text,
	`reason` text DEFAULT '' NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`paid_on` text,
	`paid_by` text,
	`paid_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `involvement_hours_by_workspace` ON `involvement_hours` (`workspace_id`,`taken_back_at`,`outcome`,`id`);--> statement-breakpoint
CREATE INDEX `involvement_hours_of` ON `involvement_hours` (`member_id`,`id`);--> statement-breakpoint
CREATE TABLE `involvement_rates` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`pence_per_hour` integer NOT NULL,
	`holds_from` text NOT NULL,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `involvement_rates_of` ON `involvement_rates` (`workspace_id`,`holds_from`,`id`);--> statement-breakpoint
CREATE TABLE `opportunities` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`purpose` text NOT NULL,
	`time_asked` text NOT NULL,
	`support` text NOT NULL,
	`payment` text NOT NULL,
	`places` integer NOT NULL,
	`criteria` text NOT NULL,
	`choosing` text NOT NULL,
	`reach` text NOT NULL,
	`closes_at` integer NOT NULL,
	`offered_by` text NOT NULL,
	`offered_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawn_why` text DEFAULT '' NOT NULL,
	`chosen_at` integer,
	`chosen_by` text,
	`chosen_why` text DEFAULT '' NOT NULL,
	`draw` text,
	`changed` text DEFAULT '' NOT NULL,
	`changed_by` text,
	`changed_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opportunities_by_workspace` ON `opportunities` (`workspace_id`,`closes_at`);--> statement-breakpoint
CREATE INDEX `opportunities_open` ON `opportunities` (`reach`,`chosen_at`,`withdrawn_at`,`closes_at`);--> statement-breakpoint
CREATE TABLE `opportunity_interests` (
	`id` text PRIMARY KEY NOT NULL,
	`opportunity_id` text NOT NULL,
	`member_id` text NOT NULL,
	`words` text NOT NULL,
	`support_needed` text NOT NULL,
	`entered_by_seat_id` text,
	`said_at` integer NOT NULL,
	`taken_back_at` integer,
	`outcome` text,
	`reason` text DEFAULT '' NOT NULL,
	`decided_at` integer,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opportunity_interests_once` ON `opportunity_interests` (`opportunity_id`,`member_id`) WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX `opportunity_interests_of` ON `opportunity_interests` (`member_id`,`id`);--> statement-breakpoint
CREATE TABLE `seat_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`seat_id` text NOT NULL,
	`was` text NOT NULL,
	`became` text,
	`reason` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `seat_changes_of` ON `seat_changes` (`seat_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `seat_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`asked_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`outcome` text,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seat_requests_one_open` ON `seat_requests` (`workspace_id`,`member_id`) WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX `seat_requests_open` ON `seat_requests` (`workspace_id`,`decided_at`,`asked_at`);--> statement-breakpoint
CREATE INDEX `seat_requests_of` ON `seat_requests` (`member_id`,`id`);--> statement-breakpoint
CREATE TABLE `workspace_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`kind` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`withdrawn_at` integer,
	`used_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workspace_invitations_secret` ON `workspace_invitations` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `workspace_invitations_open` ON `workspace_invitations` (`workspace_id`,`used_at`,`withdrawn_at`,`ends_at`);--> statement-breakpoint
CREATE TABLE `workspace_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`purpose` text NOT NULL,
	`terms` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workspace_terms_of` ON `workspace_terms` (`workspace_id`,`id`);--> statement-breakpoint
CREATE TABLE `access_needs` (
	`workspace_id` text NOT NULL,
	`member_id` text NOT NULL,
	`words` text NOT NULL,
	`told_at` integer NOT NULL,
	`meeting_id` text,
	PRIMARY KEY(`workspace_id`, `member_id`),
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `access_needs_of_member` ON `access_needs` (`member_id`);--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`minutes` integer NOT NULL,
	`dropped_at` integer,
	FOREIGN KEY (`id`) REFERENCES `sayings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agenda_items_of_meeting` ON `agenda_items` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `meeting_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`words` text NOT NULL,
	`owner_seat_id` text NOT NULL,
	`due_on` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`ended` text,
	`ended_by` text,
	`ended_at` integer,
	`outcome` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_actions_open` ON `meeting_actions` (`workspace_id`,`ended_at`,`due_on`);--> statement-breakpoint
CREATE INDEX `meeting_actions_of_meeting` ON `meeting_actions` (`meeting_id`,`id`);--> statement-breakpoint
CREATE INDEX `meeting_actions_of_owner` ON `meeting_actions` (`owner_seat_id`,`ended_at`);--> statement-breakpoint
CREATE INDEX `meeting_actions_due` ON `meeting_actions` (`ended_at`,`due_on`);--> statement-breakpoint
CREATE TABLE `meeting_comers` (
	`meeting_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	`entered_by_seat_id` text,
	`read_at` integer,
	PRIMARY KEY(`meeting_id`, `seat_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_comers_of_seat` ON `meeting_comers` (`seat_id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_decisions_of_meeting` ON `meeting_decisions` (`meeting_id`,`id`);--> statement-breakpoint
CREATE TABLE `meeting_minutes` (
	`meeting_id` text NOT NULL,
	`about` text NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `about`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `meeting_papers` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`document_id` text,
	`title` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_papers_of_meeting` ON `meeting_papers` (`meeting_id`,`id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`title` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`note_taker_seat_id` text,
	`called_by` text NOT NULL,
	`called_at` integer NOT NULL,
	`changes` integer DEFAULT 0 NOT NULL,
	`changed_at` integer,
	`called_off_at` integer,
	`called_off_why` text DEFAULT '' NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`summary_by` text,
	`summary_at` integer,
	`minutes_approved_by` text,
	`minutes_approved_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_taker_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meetings_of_workspace` ON `meetings` (`workspace_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `meetings_by_start` ON `meetings` (`starts_at`);--> statement-breakpoint
CREATE TABLE `objective_cycles` (
	`id` text PRIMARY KEY NOT NULL,
	`objective_id` text NOT NULL,
	`number` integer NOT NULL,
	`begun_at` integer NOT NULL,
	FOREIGN KEY (`objective_id`) REFERENCES `objectives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `objective_cycles_once` ON `objective_cycles` (`objective_id`,`number`);--> statement-breakpoint
CREATE TABLE `objective_readings` (
	`id` text PRIMARY KEY NOT NULL,
	`objective_id` text NOT NULL,
	`hundredths` integer NOT NULL,
	`read_on` text NOT NULL,
	`note` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`objective_id`) REFERENCES `objectives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objective_readings_of` ON `objective_readings` (`objective_id`,`read_on`,`id`);--> statement-breakpoint
CREATE INDEX `objective_readings_by` ON `objective_readings` (`written_by`,`id`);--> statement-breakpoint
CREATE TABLE `objective_steps` (
	`cycle_id` text NOT NULL,
	`step` text NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	PRIMARY KEY(`cycle_id`, `step`),
	FOREIGN KEY (`cycle_id`) REFERENCES `objective_cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objective_steps_by` ON `objective_steps` (`written_by`,`written_at`);--> statement-breakpoint
CREATE TABLE `objectives` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`title` text NOT NULL,
	`measure` text NOT NULL,
	`unit` text NOT NULL,
	`aim` integer,
	`due_on` text NOT NULL,
	`owner_seat_id` text,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	`ended` text,
	`ended_why` text DEFAULT '' NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objectives_by_workspace` ON `objectives` (`workspace_id`,`ended_at`,`due_on`);--> statement-breakpoint
CREATE INDEX `objectives_by_owner` ON `objectives` (`owner_seat_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `question_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`use_for` text NOT NULL,
	`questions` text NOT NULL,
	`shared_by` text NOT NULL,
	`shared_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text
);
--> statement-breakpoint
CREATE INDEX `question_sets_newest` ON `question_sets` (`withdrawn_at`,`shared_at`,`id`);--> statement-breakpoint
CREATE INDEX `question_sets_by` ON `question_sets` (`shared_by`,`id`);--> statement-breakpoint
CREATE TABLE `shared_words` (
	`id` text PRIMARY KEY NOT NULL,
	`word` text NOT NULL,
	`word_key` text NOT NULL,
	`instead` text NOT NULL,
	`shared_by` text NOT NULL,
	`shared_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shared_words_once` ON `shared_words` (`word_key`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX `shared_words_kept` ON `shared_words` (`withdrawn_at`,`word_key`);--> statement-breakpoint
CREATE INDEX `shared_words_by` ON `shared_words` (`shared_by`,`id`);--> statement-breakpoint
CREATE TABLE `letter_voices` (
	`letter_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`voice` text,
	`reason` text DEFAULT '' NOT NULL,
	`entered_by_seat_id` text,
	`said_at` integer,
	PRIMARY KEY(`letter_id`, `seat_id`),
	FOREIGN KEY (`letter_id`) REFERENCES `proposal_letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_voices_by_seat` ON `letter_voices` (`seat_id`,`said_at`);--> statement-breakpoint
CREATE TABLE `proposal_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`author_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`entered_by_seat_id` text,
	`words` text NOT NULL,
	`said_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withheld` text,
	`withheld_by` text,
	`withheld_at` integer,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposal_comments_of` ON `proposal_comments` (`proposal_id`,`id`);--> statement-breakpoint
CREATE INDEX `proposal_comments_by` ON `proposal_comments` (`author_id`,`id`);--> statement-breakpoint
CREATE TABLE `proposal_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`answer` text NOT NULL,
	`reasons` text NOT NULL,
	`conditions` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`replaced_at` integer,
	`sent_at` integer,
	`sent_by` text,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_letters_one` ON `proposal_letters` (`proposal_id`) WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX `proposal_letters_due` ON `proposal_letters` (`sent_at`,`replaced_at`,`closes_at`);--> statement-breakpoint
CREATE TABLE `proposal_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`words` text NOT NULL,
	`happened_on` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposal_notes_of` ON `proposal_notes` (`proposal_id`,`happened_on`,`id`);--> statement-breakpoint
CREATE TABLE `proposal_reports` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`aim` text NOT NULL,
	`methods` text NOT NULL,
	`results` text NOT NULL,
	`discussion` text NOT NULL,
	`reflections` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`asked` text NOT NULL,
	`burden` text NOT NULL,
	`payment` text NOT NULL,
	`comes_back` text NOT NULL,
	`proposed_by` text NOT NULL,
	`entered_by` text,
	`put_at` integer NOT NULL,
	`email` text,
	`tracking_hash` text,
	`laid_at` integer,
	`laid_by` text,
	`put_aside_at` integer,
	`put_aside_by` text,
	`put_aside_why` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposals_by_workspace` ON `proposals` (`workspace_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_tracking` ON `proposals` (`tracking_hash`) WHERE tracking_hash is not null;--> statement-breakpoint
CREATE TABLE `helped_marks` (
	`post_id` text NOT NULL,
	`member_id` text NOT NULL,
	`marked_at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `member_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `helped_marks_by_member` ON `helped_marks` (`member_id`,`marked_at`,`post_id`);--> statement-breakpoint
CREATE INDEX `helped_marks_newest` ON `helped_marks` (`marked_at`);--> statement-breakpoint
CREATE TABLE `thread_questions` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `thread_summaries` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`words` text NOT NULL,
	`written_by` text NOT NULL,
	`nameless` integer DEFAULT false NOT NULL,
	`written_at` integer NOT NULL,
	`put_back_id` text,
	`withheld` text,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_summaries_by_thread` ON `thread_summaries` (`thread_id`,`id`);--> statement-breakpoint
CREATE INDEX `thread_summaries_by_writer` ON `thread_summaries` (`written_by`,`id`);--> statement-breakpoint
CREATE INDEX `thread_summaries_newest` ON `thread_summaries` (`written_at`);--> statement-breakpoint
CREATE TABLE `weekly_picks` (
	`post_id` text PRIMARY KEY NOT NULL,
	`picked_by` text NOT NULL,
	`picked_at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `weekly_picks_newest` ON `weekly_picks` (`picked_at`);--> statement-breakpoint
CREATE TABLE `weekly_readers` (
	`group_id` text NOT NULL,
	`member_id` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`group_id`, `member_id`),
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `weekly_readers_by_member` ON `weekly_readers` (`member_id`,`group_id`);--> statement-breakpoint
CREATE TABLE `agreement_voices` (
	`agreement_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`voice` text,
	`reason` text,
	`entered_by_seat_id` text,
	`may_be_named` integer DEFAULT false NOT NULL,
	`said_at` integer,
	PRIMARY KEY(`agreement_id`, `seat_id`),
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_voices_by_seat` ON `agreement_voices` (`seat_id`,`said_at`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`statement` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`closed_at` integer,
	`closed_by` text,
	`result` text,
	`result_words` text,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `document_drafts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_one_open` ON `agreements` (`document_id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `agreements_by_document` ON `agreements` (`document_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `agreements_due` ON `agreements` (`closed_at`,`closes_at`);--> statement-breakpoint
CREATE TABLE `comment_agreements` (
	`comment_id` text NOT NULL,
	`member_id` text NOT NULL,
	`agreed_at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `member_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `document_comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comment_agreements_by_member` ON `comment_agreements` (`member_id`,`comment_id`);--> statement-breakpoint
CREATE TABLE `comment_outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`wording` text,
	`decided_by` text NOT NULL,
	`seat_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	`replaced_at` integer,
	`carried_into` text,
	FOREIGN KEY (`comment_id`) REFERENCES `document_comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`carried_into`) REFERENCES `document_drafts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comment_outcomes_one` ON `comment_outcomes` (`comment_id`) WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX `comment_outcomes_by_comment` ON `comment_outcomes` (`comment_id`,`decided_at`);--> statement-breakpoint
CREATE INDEX `comment_outcomes_by_decider` ON `comment_outcomes` (`decided_by`,`id`);--> statement-breakpoint
CREATE INDEX `comment_outcomes_carried` ON `comment_outcomes` (`carried_into`);--> statement-breakpoint
CREATE TABLE `comment_places` (
	`comment_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`start` integer,
	`end` integer,
	PRIMARY KEY(`comment_id`, `draft_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `document_comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `document_drafts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comment_places_in_draft` ON `comment_places` (`draft_id`,`start`);--> statement-breakpoint
CREATE TABLE `comment_replies` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`author_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`entered_by_seat_id` text,
	`body` text NOT NULL,
	`nameless` integer DEFAULT false NOT NULL,
	`said_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`comment_id`) REFERENCES `document_comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comment_replies_by_comment` ON `comment_replies` (`comment_id`,`said_at`);--> statement-breakpoint
CREATE INDEX `comment_replies_by_author` ON `comment_replies` (`author_id`,`id`);--> statement-breakpoint
CREATE TABLE `document_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`round_id` text,
	`draft_id` text NOT NULL,
	`author_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`entered_by_seat_id` text,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`wording` text,
	`nameless` integer DEFAULT false NOT NULL,
	`question` integer,
	`exact` text,
	`prefix` text,
	`suffix` text,
	`start` integer,
	`end` integer,
	`said_at` integer NOT NULL,
	`changed_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `document_drafts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_comments_by_document` ON `document_comments` (`document_id`,`id`);--> statement-breakpoint
CREATE INDEX `document_comments_by_round` ON `document_comments` (`round_id`);--> statement-breakpoint
CREATE INDEX `document_comments_by_author` ON `document_comments` (`author_id`,`id`);--> statement-breakpoint
CREATE TABLE `review_takedowns` (
	`subject_id` text PRIMARY KEY NOT NULL,
	`how` text NOT NULL,
	`taken_down_by` text NOT NULL,
	`taken_down_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `round_readers` (
	`round_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`invited_at` integer NOT NULL,
	`finished_at` integer,
	PRIMARY KEY(`round_id`, `seat_id`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `round_readers_by_seat` ON `round_readers` (`seat_id`,`finished_at`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`questions` text NOT NULL,
	`holds_staff` integer DEFAULT false NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`closed_at` integer,
	`closed_by` text,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_once` ON `rounds` (`document_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_one_open` ON `rounds` (`document_id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `rounds_due` ON `rounds` (`closed_at`,`closes_at`);--> statement-breakpoint
CREATE TABLE `sayings` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`place` text NOT NULL,
	`place_id` text NOT NULL,
	`author_id` text NOT NULL,
	`seat_id` text NOT NULL,
	`entered_by_seat_id` text,
	`body` text NOT NULL,
	`said_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withheld` text,
	`withheld_by` text,
	`withheld_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sayings_of_place` ON `sayings` (`place`,`place_id`,`id`);--> statement-breakpoint
CREATE INDEX `sayings_of_author` ON `sayings` (`author_id`,`id`);--> statement-breakpoint
CREATE TABLE `seat_support` (
	`seat_id` text NOT NULL,
	`supporter_seat_id` text NOT NULL,
	`agreed_by` text NOT NULL,
	`agreed_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`seat_id`, `supporter_seat_id`, `agreed_at`),
	FOREIGN KEY (`seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supporter_seat_id`) REFERENCES `seats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `seat_support_by_supporter` ON `seat_support` (`supporter_seat_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `seats` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`taken_at` integer NOT NULL,
	`given_by` text NOT NULL,
	`left_at` integer,
	`named_at` integer,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seats_once` ON `seats` (`workspace_id`,`member_id`) WHERE left_at is null;--> statement-breakpoint
CREATE INDEX `seats_by_workspace` ON `seats` (`workspace_id`,`left_at`,`taken_at`);--> statement-breakpoint
CREATE INDEX `seats_by_member` ON `seats` (`member_id`,`left_at`);--> statement-breakpoint
CREATE TABLE `workspaces` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`service` text NOT NULL,
	`purpose` text NOT NULL,
	`terms` text DEFAULT '' NOT NULL,
	`who_we_are` text DEFAULT '' NOT NULL,
	`how_to_join` text DEFAULT '' NOT NULL,
	`published_at` integer,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workspaces_slug` ON `workspaces` (`slug`);--> statement-breakpoint
CREATE INDEX `workspaces_public` ON `workspaces` (`published_at`);--> statement-breakpoint
CREATE TABLE `public_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`state` text NOT NULL,
	`said` text NOT NULL,
	`answer` text NOT NULL,
	`shown_by` text NOT NULL,
	`shown_at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `public_answers_once` ON `public_answers` (`kind`,`subject_id`) WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX `public_answers_newest` ON `public_answers` (`taken_back_at`,`shown_at`,`id`);--> statement-breakpoint
CREATE INDEX `public_answers_of` ON `public_answers` (`workspace_id`,`taken_back_at`,`shown_at`,`id`);--> statement-breakpoint
DROP INDEX `service_link_checks_due`;--> statement-breakpoint
ALTER TABLE `service_link_checks` ADD `unanswered_since` integer;--> statement-breakpoint
ALTER TABLE `services` ADD `looked_after_since` integer;--> statement-breakpoint
ALTER TABLE `services` ADD `link_due_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `services_unclaimed` ON `services` (`number`) WHERE published_at is not null and looked_after_since is null;--> statement-breakpoint
CREATE INDEX `services_link_due` ON `services` (`link_due_at`,`number`) WHERE published_at is not null and url is not null;--> statement-breakpoint
CREATE INDEX `saved_posts_by_time` ON `saved_posts` (`saved_at`);