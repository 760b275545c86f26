-- Our terms, a space between them. "ascii" cuts at ASCII marks only, so that no Bengali word is cut; nothing of the text itself is kept.
-- detail=column: which column a term stands in, not where; phrases are looked at in the text. See docs/search.md for what each costs.
CREATE VIRTUAL TABLE search_term USING fts5(headline, body, outlet, speaker, place, kind, content='', contentless_delete=1, tokenize='ascii', detail=column);
-- day: days since 1 January 1970, or null.
CREATE TABLE search_article(article INTEGER PRIMARY KEY, day INTEGER);
CREATE INDEX search_article_day ON search_article(day);
-- The terms of names by their consonants' sound: what a word in Latin letters may mean.
CREATE TABLE search_sound(sound TEXT NOT NULL, term TEXT NOT NULL, PRIMARY KEY(sound, term)) WITHOUT ROWID;
