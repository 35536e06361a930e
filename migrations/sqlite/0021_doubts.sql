-- Facts of country packs that learners say are wrong.
CREATE TABLE doubts (
    id       INTEGER PRIMARY KEY,
    learner  INTEGER NOT NULL REFERENCES learners (id),
    -- The record's id: LV-C4-02.
    fact     TEXT NOT NULL,
    -- The language in which they read it.
    language TEXT NOT NULL,
    -- old, never, link
    how      TEXT NOT NULL,
    -- The same in their own words, if they wrote some.
    words    TEXT,
    at       INTEGER NOT NULL,
    -- When somebody of the staff marked it as read, and who.
    read_at  INTEGER,
    read_by  INTEGER REFERENCES learners (id)
) STRICT;
CREATE INDEX doubts_of ON doubts (learner, fact, id);
CREATE INDEX doubts_read_by ON doubts (read_by) WHERE read_by IS NOT NULL;
