-- Full text over services. rowid is services.number; `marks` holds what a service is for, where it is and what people narrow a
-- search down by, as words of our own, so that one question is one walk.
CREATE VIRTUAL TABLE service_search USING fts5(marks, name, words, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");
--> statement-breakpoint
-- Fewer pieces: each search looks through every one of them.
INSERT INTO service_search (service_search, rank) VALUES ('automerge', 2);
--> statement-breakpoint
INSERT INTO service_search (service_search, rank) VALUES ('usermerge', 2);
