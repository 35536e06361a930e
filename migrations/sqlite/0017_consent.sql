-- What learners agreed to, and what not: proof, one row an answer; the newest of a purpose holds.
CREATE TABLE consents (
    id       INTEGER PRIMARY KEY,
    learner  INTEGER NOT NULL REFERENCES learners (id),
    -- course, trainer, reports, talk
    purpose  TEXT NOT NULL,
    given    INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    -- The version of Solis that asked; the language and reading in which it did; the SHA-256 of its words, in base64url,
    -- before names and numbers are filled in; the channel.
    version  TEXT NOT NULL,
    language TEXT NOT NULL,
    reading  TEXT NOT NULL,
    words    TEXT NOT NULL,
    channel  TEXT NOT NULL
) STRICT;
CREATE INDEX consents_of ON consents (learner, purpose, id);
CREATE INDEX consents_at ON consents (at);

-- Whether those who run the programme may see which lessons they have finished.
ALTER TABLE learners ADD COLUMN shows_path INTEGER NOT NULL DEFAULT 0;
-- Whom learners ask about their data: an address, a number, a place; nothing: the people of the programme.
ALTER TABLE organisations ADD COLUMN contact TEXT;
