-- What learners say of a lesson they have finished: whether it was clear, and what was hard. One row a lesson.
CREATE TABLE judged (
    id       INTEGER PRIMARY KEY,
    learner  INTEGER NOT NULL REFERENCES learners (id),
    lesson   TEXT NOT NULL,
    -- The version of the lesson, the language and the reading in which they had it.
    version  INTEGER NOT NULL,
    language TEXT NOT NULL,
    reading  TEXT NOT NULL,
    -- clear, not-quite; or what was hard: words, too-long, example, situation, other
    verdict  TEXT NOT NULL,
    -- In their own words, as JSON.
    said     TEXT,
    at       INTEGER NOT NULL,
    UNIQUE (learner, lesson)
) STRICT;
CREATE INDEX judged_said ON judged (lesson, id) WHERE said IS NOT NULL;

-- The version and the language in which a lesson was finished, and when it was begun; nothing, where that was not kept.
ALTER TABLE finished ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE finished ADD COLUMN language TEXT;
ALTER TABLE finished ADD COLUMN began_at INTEGER;
