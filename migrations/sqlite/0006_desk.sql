-- People who answer others, and those who run the programme. They are reached like learners, and are told in the same
-- way; what they have beside is here.
CREATE TABLE staff (
    person    INTEGER PRIMARY KEY REFERENCES learners (id),
    -- mentor, coordinator
    role      TEXT NOT NULL,
    -- What learners call them.
    name      TEXT NOT NULL,
    -- With one space between; no topics: all of them.
    languages TEXT NOT NULL,
    topics    TEXT NOT NULL,
    -- `Mon-Fri 09:00-17:00`, in the person's zone.
    hours     TEXT NOT NULL,
    -- Days off, as JSON.
    away      TEXT NOT NULL,
    capacity  INTEGER NOT NULL,
    -- Only for learners of this cohort.
    cohort    TEXT,
    -- practising, active, frozen, left
    standing  TEXT NOT NULL,
    -- Whether they have talked to the made-up learner.
    practised INTEGER NOT NULL DEFAULT 0,
    -- What their next words are for, as JSON.
    writing   TEXT,
    joined_at INTEGER NOT NULL
) STRICT;

-- A talk between a learner and a mentor.
CREATE TABLE talks (
    id          INTEGER PRIMARY KEY,
    learner     INTEGER NOT NULL REFERENCES learners (id),
    mentor      INTEGER REFERENCES staff (person),
    -- waiting, open, closed
    stage       TEXT NOT NULL,
    topic       TEXT NOT NULL,
    dialogue    TEXT NOT NULL,
    -- all, less
    shows       TEXT NOT NULL,
    round       INTEGER NOT NULL,
    waits_since INTEGER,
    is_practice INTEGER NOT NULL,
    asked_at    INTEGER NOT NULL,
    taken_at    INTEGER,
    closed_at   INTEGER,
    -- The mentor's thread on their channel.
    thread      INTEGER,
    -- How it was, as the learner says.
    rating      TEXT,
    -- Where the learner was stuck, if that is why they ask, as JSON.
    stuck       TEXT
) STRICT;
CREATE UNIQUE INDEX talks_live ON talks (learner) WHERE stage IN ('waiting', 'open');
CREATE INDEX talks_learner ON talks (learner, id);
CREATE INDEX talks_mentor ON talks (mentor, stage, id);
CREATE INDEX talks_waiting ON talks (id) WHERE stage = 'waiting';
-- How long learners waited, of late.
CREATE INDEX talks_taken ON talks (taken_at) WHERE taken_at IS NOT NULL;

-- Which mentors were asked to take a talk, and what became of it: offered, passed, gone (they had it).
CREATE TABLE offers (
    talk   INTEGER NOT NULL REFERENCES talks (id),
    mentor INTEGER NOT NULL REFERENCES staff (person),
    state  TEXT NOT NULL,
    at     INTEGER NOT NULL,
    PRIMARY KEY (talk, mentor)
) STRICT, WITHOUT ROWID;

-- What was said in a talk. A note is for colleagues alone.
CREATE TABLE messages (
    id        INTEGER PRIMARY KEY,
    talk      INTEGER NOT NULL REFERENCES talks (id),
    -- learner, mentor, note
    author    TEXT NOT NULL,
    person    INTEGER NOT NULL REFERENCES learners (id),
    said      TEXT NOT NULL,
    -- Where it was written: the identity, and the channel's number of it there.
    identity  INTEGER,
    external  TEXT,
    answers   INTEGER REFERENCES messages (id),
    at        INTEGER NOT NULL,
    edited_at INTEGER
) STRICT;
CREATE INDEX messages_talk ON messages (talk, id);
CREATE INDEX messages_written ON messages (identity, external) WHERE external IS NOT NULL;

-- Which message of a channel belongs to which talk, so that an answer to it finds its way.
CREATE TABLE copies (
    identity INTEGER NOT NULL,
    external TEXT NOT NULL,
    talk     INTEGER NOT NULL REFERENCES talks (id),
    message  INTEGER REFERENCES messages (id),
    PRIMARY KEY (identity, external)
) STRICT, WITHOUT ROWID;
CREATE INDEX copies_message ON copies (message, identity) WHERE message IS NOT NULL;

-- Who is at the desk in which browser. What is kept of its key is the SHA-256.
CREATE TABLE desk_sessions (
    hash     TEXT PRIMARY KEY,
    person   INTEGER NOT NULL REFERENCES staff (person),
    began_at INTEGER NOT NULL,
    used_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was uploaded to the web chat or the desk: base64 (RFC 4648).
CREATE TABLE files (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,
    mime    TEXT NOT NULL,
    content TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

-- What an invitation of a mentor gives them, as JSON.
ALTER TABLE codes ADD COLUMN staff TEXT;

-- Cards and words that waited for the desk are on it now. The two tables stay for a Solis of the version before.
INSERT INTO talks (learner, stage, topic, dialogue, shows, round, waits_since, is_practice, asked_at)
    SELECT learner, 'waiting', max(topic), max(dialogue), 'all', 0, min(opened_at), 0, min(opened_at)
    FROM cards GROUP BY learner;
INSERT INTO messages (talk, author, person, said, at)
    SELECT t.id, 'learner', r.learner, r.said, r.at FROM relayed r JOIN talks t ON t.learner = r.learner
    ORDER BY r.id;
