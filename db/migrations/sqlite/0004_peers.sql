DROP TABLE `peer_offers`;--> statement-breakpoint
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
CREATE TABLE `peer_offer_conditions` (
	`member_id` text NOT NULL,
	`condition_id` text NOT NULL,
	PRIMARY KEY(`member_id`, `condition_id`),
	FOREIGN KEY (`member_id`) REFERENCES `peer_offers`(`member_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`condition_id`) REFERENCES `conditions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `peer_offers_about` ON `peer_offer_conditions` (`condition_id`,`member_id`);--> statement-breakpoint
CREATE TABLE `peer_trust` (
	`room_id` text NOT NULL,
	`member_id` text NOT NULL,
	`said_at` integer NOT NULL,
	PRIMARY KEY(`room_id`, `member_id`),
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP TABLE `peer_connections`;--> statement-breakpoint
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
CREATE UNIQUE INDEX `peer_connections_room` ON `peer_connections` (`room_id`);