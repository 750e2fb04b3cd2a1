ALTER TABLE "involvement_hours" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "involvement_rates" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "opportunities" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "opportunity_interests" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "objective_cycles" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "objective_readings" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "objective_steps" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "objectives" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "question_sets" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "shared_words" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "public_answers" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "involvement_hours" CASCADE;--> statement-breakpoint
DROP TABLE "involvement_rates" CASCADE;--> statement-breakpoint
DROP TABLE "opportunities" CASCADE;--> statement-breakpoint
DROP TABLE "opportunity_interests" CASCADE;--> statement-breakpoint
DROP TABLE "objective_cycles" CASCADE;--> statement-breakpoint
DROP TABLE "objective_readings" CASCADE;--> statement-breakpoint
DROP TABLE "objective_steps" CASCADE;--> statement-breakpoint
DROP TABLE "objectives" CASCADE;--> statement-breakpoint
DROP TABLE "question_sets" CASCADE;--> statement-breakpoint
DROP TABLE "shared_words" CASCADE;--> statement-breakpoint
DROP TABLE "public_answers" CASCADE;--> statement-breakpoint
DROP INDEX "document_uploads_by_keeper";--> statement-breakpoint
CREATE INDEX "document_uploads_by_keeper" ON "document_uploads" USING btree ("kept_by","kept_at","id");