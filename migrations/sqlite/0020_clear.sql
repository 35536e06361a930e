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
CREATE INDEX judged_said ON judged (id) WHERE said IS NOT NULL;

-- The version and the language in which a lesson was finished, and when it was begun; nothing, where that was not kept.
ALTER TABLE finished ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE finished ADD COLUMN language TEXT;
ALTER TABLE finished ADD COLUMN began_at INTEGER;

-- Where people stand, counted by language, too, from the index alone.
DROP INDEX learners_standing;
CREATE INDEX learners_standing ON learners (standing, organisation, language);

-- What people answered first is counted by language; what was counted before is of none.
CREATE TABLE answers_by_language (
    organisation INTEGER NOT NULL REFERENCES organisations (id),
    dialogue     TEXT NOT NULL,
    step         TEXT NOT NULL,
    choice       TEXT NOT NULL,
    language     TEXT NOT NULL,
    count        INTEGER NOT NULL,
    PRIMARY KEY (organisation, dialogue, step, choice, language)
) STRICT, WITHOUT ROWID;
INSERT INTO answers_by_language SELECT organisation, dialogue, step, choice, '', count FROM answer_tallies;
DROP TABLE answer_tallies;
ALTER TABLE answers_by_language RENAME TO answer_tallies;
