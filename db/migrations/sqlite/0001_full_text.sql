-- Full text over posts, newest first. rowid is posts.seq; `place` holds the group, so that a search
-- asks the index for "these words in these groups" and never walks other people's rooms.
CREATE VIRTUAL TABLE post_search USING fts5(place, title, body, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");
