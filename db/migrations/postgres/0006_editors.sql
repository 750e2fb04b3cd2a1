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
ALTER TABLE "directory_upload_parts" ADD CONSTRAINT "directory_upload_parts_upload_id_directory_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."directory_uploads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_uploads" ADD CONSTRAINT "directory_uploads_feed_id_directory_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."directory_feeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "directory_uploads_feed" ON "directory_uploads" USING btree ("feed_id");--> statement-breakpoint
CREATE INDEX "directory_uploads_old" ON "directory_uploads" USING btree ("kept_at");