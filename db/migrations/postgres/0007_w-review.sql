ALTER TABLE "merged_member_things" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "helped_marks" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "thread_questions" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "thread_summaries" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "weekly_picks" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "weekly_readers" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "merged_member_things" CASCADE;--> statement-breakpoint
DROP TABLE "helped_marks" CASCADE;--> statement-breakpoint
DROP TABLE "thread_questions" CASCADE;--> statement-breakpoint
DROP TABLE "thread_summaries" CASCADE;--> statement-breakpoint
DROP TABLE "weekly_picks" CASCADE;--> statement-breakpoint
DROP TABLE "weekly_readers" CASCADE;--> statement-breakpoint
DROP INDEX "services_unclaimed";--> statement-breakpoint
DROP INDEX "services_link_due";--> statement-breakpoint
DROP INDEX "saved_posts_by_time";--> statement-breakpoint
DROP INDEX "comment_agreements_by_member";--> statement-breakpoint
DROP INDEX "comment_replies_by_author";--> statement-breakpoint
DROP INDEX "document_comments_by_author";--> statement-breakpoint
CREATE INDEX "service_link_checks_due" ON "service_link_checks" USING btree ("checked_at");--> statement-breakpoint
CREATE INDEX "comment_outcomes_by_decider" ON "comment_outcomes" USING btree ("decided_by","id");--> statement-breakpoint
CREATE INDEX "comment_outcomes_carried" ON "comment_outcomes" USING btree ("carried_into");--> statement-breakpoint
CREATE INDEX "comment_agreements_by_member" ON "comment_agreements" USING btree ("member_id","comment_id");--> statement-breakpoint
CREATE INDEX "comment_replies_by_author" ON "comment_replies" USING btree ("author_id","id");--> statement-breakpoint
CREATE INDEX "document_comments_by_author" ON "document_comments" USING btree ("author_id","id");--> statement-breakpoint
ALTER TABLE "service_link_checks" DROP COLUMN "unanswered_since";--> statement-breakpoint
ALTER TABLE "services" DROP COLUMN "looked_after_since";--> statement-breakpoint
ALTER TABLE "services" DROP COLUMN "link_due_at";