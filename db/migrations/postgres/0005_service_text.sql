-- Full text over services, with what they are for and where they are as words of our own. number is services.number.
CREATE TABLE service_search (
  number integer PRIMARY KEY,
  words tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX service_search_words ON service_search USING gin (words);
