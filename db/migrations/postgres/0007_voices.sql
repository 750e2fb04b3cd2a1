CREATE TABLE "group_words" (
	"id" text PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"of_id" text NOT NULL,
	"part" text DEFAULT '' NOT NULL,
	"workspace_id" text,
	"author_id" text NOT NULL,
	"written_at" bigint NOT NULL,
	"withheld" text,
	"withheld_by" text,
	"withheld_at" bigint
);
--> statement-breakpoint
ALTER TABLE "group_words" ADD CONSTRAINT "group_words_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_words" ADD CONSTRAINT "group_words_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "group_words_once" ON "group_words" USING btree ("place","of_id","part");--> statement-breakpoint
CREATE INDEX "group_words_of_author" ON "group_words" USING btree ("author_id","id");