-- Stories whose articles have all gone into another, so that their addresses go on leading somewhere. Numbers of stories are used once.
CREATE TABLE story_moved (
    id        INTEGER PRIMARY KEY,
    story     INTEGER NOT NULL                -- where its articles are now
);
CREATE INDEX story_moved_story ON story_moved(story);
