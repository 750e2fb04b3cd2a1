CREATE TABLE `peer_offer_caring` (
	`member_id` text PRIMARY KEY NOT NULL,
	`open_since` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `peer_offers`(`member_id`) ON UPDATE no action ON DELETE no action
);
