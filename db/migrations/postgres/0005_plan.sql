ALTER TABLE "apart_wishes" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "carers" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "caring" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "caring_conditions" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "helped_marks" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kept_apart" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "questions" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "thread_summaries" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "turning_points" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "week_picks" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "apart_wishes" CASCADE;--> statement-breakpoint
DROP TABLE "carers" CASCADE;--> statement-breakpoint
DROP TABLE "caring" CASCADE;--> statement-breakpoint
DROP TABLE "caring_conditions" CASCADE;--> statement-breakpoint
DROP TABLE "helped_marks" CASCADE;--> statement-breakpoint
DROP TABLE "kept_apart" CASCADE;--> statement-breakpoint
DROP TABLE "questions" CASCADE;--> statement-breakpoint
DROP TABLE "thread_summaries" CASCADE;--> statement-breakpoint
DROP TABLE "turning_points" CASCADE;--> statement-breakpoint
DROP TABLE "week_picks" CASCADE;--> statement-breakpoint
DROP INDEX "sealed_words_of";--> statement-breakpoint
CREATE INDEX "sealed_words_of" ON "sealed_words" USING btree ("member_id","owner_id","field");--> statement-breakpoint
ALTER TABLE "groups" DROP COLUMN "kind";