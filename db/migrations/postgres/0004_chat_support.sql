ALTER TABLE "chat_support_calls" ADD COLUMN "cause" text DEFAULT 'pressed' NOT NULL;--> statement-breakpoint
ALTER TABLE "chat_support_calls" ADD COLUMN "passed_on_by" text;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "chat_slowly" boolean;