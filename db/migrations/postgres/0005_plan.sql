DROP INDEX "sealed_words_of";--> statement-breakpoint
CREATE INDEX "sealed_words_of" ON "sealed_words" USING btree ("member_id","owner_id","field");