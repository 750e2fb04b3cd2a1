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
CREATE INDEX `towns_by_initial` ON `towns` (`initial`);