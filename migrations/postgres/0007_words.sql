-- The turn in which the open question was asked, if its answer is words: Telegram keeps those for a day.
ALTER TABLE learners ADD COLUMN open_words BIGINT;
CREATE INDEX learners_open_words ON learners (answered_at) WHERE open_words IS NOT NULL;

-- What is in the air.
CREATE INDEX outbox_leased ON outbox (channel, due_at) WHERE state = 'leased';
