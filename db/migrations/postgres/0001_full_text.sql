-- Full text over posts, newest first. seq is posts.seq.
CREATE TABLE post_search (
  seq bigint PRIMARY KEY,
  group_id text NOT NULL,
  words tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX post_search_words ON post_search USING gin (words);
