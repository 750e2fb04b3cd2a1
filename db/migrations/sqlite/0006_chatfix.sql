CREATE TABLE `chat_let_throughs` (
	`message_id` text PRIMARY KEY NOT NULL,
	`room_id` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `chat_messages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`room_id`) REFERENCES `chat_rooms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chat_let_throughs_of_room` ON `chat_let_throughs` (`room_id`,`at`);