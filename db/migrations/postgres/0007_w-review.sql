DROP INDEX "comment_agreements_by_member";--> statement-breakpoint
DROP INDEX "comment_replies_by_author";--> statement-breakpoint
DROP INDEX "document_comments_by_author";--> statement-breakpoint
CREATE INDEX "comment_outcomes_by_decider" ON "comment_outcomes" USING btree ("decided_by","id");--> statement-breakpoint
CREATE INDEX "comment_outcomes_carried" ON "comment_outcomes" USING btree ("carried_into");--> statement-breakpoint
CREATE INDEX "comment_agreements_by_member" ON "comment_agreements" USING btree ("member_id","comment_id");--> statement-breakpoint
CREATE INDEX "comment_replies_by_author" ON "comment_replies" USING btree ("author_id","id");--> statement-breakpoint
CREATE INDEX "document_comments_by_author" ON "document_comments" USING btree ("author_id","id");