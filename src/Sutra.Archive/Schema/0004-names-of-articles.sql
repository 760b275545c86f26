-- The names of an article: without this, whoever asks which names a storyline's stories share reads every mention there is.
CREATE INDEX mention_article ON mention(article);
