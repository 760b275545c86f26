-- Articles, and each text that one has had. Hashes are the first 16 bytes of SHA-256.
CREATE TABLE article (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    name      TEXT NOT NULL UNIQUE,           -- the id that people see: the input's, else with a number behind it
    key       BLOB NOT NULL UNIQUE,           -- hash of the address, else of the text
    address   TEXT,                           -- without what only tracks readers; null where the page gave none
    kind      INTEGER NOT NULL,               -- 0 article, 1 not an article
    outlet    TEXT,
    headline  TEXT,
    published TEXT,                           -- ISO 8601 as far as it is known
    day       INTEGER,                        -- the same in days since 1970-01-01, for ranges
    revision  INTEGER NOT NULL                -- the newest
);
CREATE INDEX article_day ON article(day);
CREATE INDEX article_outlet ON article(outlet);

CREATE TABLE revision (
    article   INTEGER NOT NULL REFERENCES article(id),
    number    INTEGER NOT NULL,               -- from 1
    text      BLOB NOT NULL,                  -- hash of headline and body
    page      BLOB NOT NULL,                  -- hash of the page as it came
    segment   INTEGER,                        -- where the page lies: segment, the block's offset, its place in the block
    offset    INTEGER,
    place     INTEGER NOT NULL,
    added     INTEGER NOT NULL,               -- milliseconds since 1970-01-01, UTC
    PRIMARY KEY (article, number)
) WITHOUT ROWID;
CREATE INDEX revision_page ON revision(page);

-- One row: the last block whose pages are acknowledged.
CREATE TABLE kept (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    segment   INTEGER,
    offset    INTEGER
);
INSERT INTO kept (one) VALUES (1);
