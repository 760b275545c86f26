-- Outlets, and the agencies that outlets credit, by number: a name stands once.
CREATE TABLE outlet (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE
);
INSERT INTO outlet (name) SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL ORDER BY 1;

-- Stories that follow from one another. terms and length are the sum of its stories' terms (TermSum), by which the next story finds it.
CREATE TABLE storyline (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    first     INTEGER,                        -- the days of its first and last article, as article.day; null where none is dated
    last      INTEGER,
    stories   INTEGER NOT NULL,
    length    REAL NOT NULL,
    terms     BLOB NOT NULL
);
CREATE INDEX storyline_last ON storyline(last);

-- One happening, as told by its articles. Ids stay: a story only grows.
CREATE TABLE story (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    line      INTEGER NOT NULL REFERENCES storyline(id),
    titled    INTEGER NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,   -- whose headline is its title
    first     INTEGER,
    last      INTEGER,
    articles  INTEGER NOT NULL,
    copies    INTEGER NOT NULL,               -- how many of them repeat another
    sources   INTEGER NOT NULL,               -- how many independent ones tell it: copies and those that credit one agency are one
    changed   INTEGER NOT NULL                -- kept.version when it last changed
);
CREATE INDEX story_line ON story(line);
CREATE INDEX story_last ON story(last, sources);

DROP INDEX article_outlet;
ALTER TABLE article ADD COLUMN teller INTEGER REFERENCES outlet(id);     -- its outlet
UPDATE article SET teller = (SELECT o.id FROM outlet o WHERE o.name = article.outlet);
ALTER TABLE article DROP COLUMN outlet;
ALTER TABLE article ADD COLUMN source INTEGER REFERENCES outlet(id);     -- whom it credits first; null where nobody
ALTER TABLE article ADD COLUMN story INTEGER REFERENCES story(id);       -- null where it is no article, or not tied yet
ALTER TABLE article ADD COLUMN copy_of INTEGER REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED;   -- the earliest article whose text it repeats
-- An article is tied before its row is written: rows that grow behind their insertion leave a fifth of the table empty.
CREATE INDEX article_teller ON article(teller, day);
CREATE INDEX article_story ON article(story);

-- Days are asked of the articles themselves.
DROP TABLE search_article;

-- An address is read from the article's page: percent-encoded Bengali took more than the headline.
ALTER TABLE article DROP COLUMN address;

-- Names met. Seven in ten stand in one article only and are never asked for by a word, so their search terms are kept from the second article on.
CREATE TABLE name (
    id        INTEGER PRIMARY KEY,
    key       INTEGER NOT NULL UNIQUE,        -- 64 bits of the hash of the key that the spellings of one name share (NameKey)
    text      TEXT NOT NULL,                  -- the fullest form
    kind      INTEGER NOT NULL,               -- NameKind
    listed    INTEGER NOT NULL                -- whether its terms are in name_term
);
CREATE TABLE name_form (name INTEGER NOT NULL, form TEXT NOT NULL, PRIMARY KEY (name, form)) WITHOUT ROWID;  -- its other forms
CREATE TABLE name_term (term TEXT NOT NULL, name INTEGER NOT NULL, PRIMARY KEY (term, name)) WITHOUT ROWID;
CREATE TABLE mention (
    name      INTEGER NOT NULL,
    article   INTEGER NOT NULL,
    times     INTEGER NOT NULL,               -- how often the article has it
    PRIMARY KEY (name, article)
) WITHOUT ROWID;

-- Who said what: id is the article's number times 1024 and the statement's place in it; its words are read from the page, and found by the words of its article.
CREATE TABLE statement (
    id        INTEGER PRIMARY KEY,
    speaker   INTEGER,                        -- name; null where nobody is named
    first     INTEGER NOT NULL,               -- the first and last of its sentences
    last      INTEGER NOT NULL,
    kind      INTEGER NOT NULL                -- StatementKind times 16 and Stance
);
CREATE INDEX statement_speaker ON statement(speaker) WHERE speaker IS NOT NULL;

-- Nobody asks for a page by its hash.
DROP INDEX revision_page;

-- Parts of the index are joined by twos: fewer parts say each term less often, and the archive stays within its bounds between two compactions.
INSERT INTO search_term (search_term, rank) VALUES ('automerge', 2);

-- Counts commits: what was shown of one version need not be made again.
ALTER TABLE kept ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
