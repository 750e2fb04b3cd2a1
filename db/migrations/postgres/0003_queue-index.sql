DROP INDEX "cases_queue";--> statement-breakpoint
CREATE INDEX "cases_queue" ON "cases" USING btree ("level","due_at","id","about_id") WHERE closed_at is null;