-- What is to be announced: as it is written, and how far it has come.
CREATE TABLE drafts (
    id           INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisations (id),
    -- Who wrote it, and who approved it.
    author       INTEGER NOT NULL REFERENCES learners (id),
    approver     INTEGER REFERENCES learners (id),
    -- As JSON: what, for whom, when.
    draft        TEXT NOT NULL,
    -- writing, asked, approved, running, paused, done, cancelled
    stage        TEXT NOT NULL,
    -- How often it was frozen, and when it is frozen next.
    occurrence   INTEGER NOT NULL,
    next_at      INTEGER,
    changed_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX drafts_organisation ON drafts (organisation, id);
CREATE INDEX drafts_live ON drafts (stage, id) WHERE stage IN ('approved', 'running', 'paused');

-- Which draft was frozen, for which time, and for how many; what is beside the words, as JSON.
ALTER TABLE announcements ADD COLUMN draft INTEGER REFERENCES drafts (id);
ALTER TABLE announcements ADD COLUMN occurrence INTEGER;
ALTER TABLE announcements ADD COLUMN people INTEGER;
ALTER TABLE announcements ADD COLUMN extra TEXT;
-- Nothing of it goes out before.
ALTER TABLE announcements ADD COLUMN starts_at INTEGER;
-- Whether it waits for no morning.
ALTER TABLE announcements ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX announcements_occurrence ON announcements (draft, occurrence) WHERE draft IS NOT NULL;
CREATE INDEX announcements_going ON announcements (id) WHERE state IN ('running', 'paused', 'cancelled');

-- Why somebody sleeps: hour, quiet, budget, talk.
ALTER TABLE recipients ADD COLUMN why TEXT;
-- A line of an announcement may also be `paused` or `cancelled`. What became of its lines; what somebody was told.
CREATE INDEX outbox_told ON outbox (announcement, state, settled_at) WHERE announcement IS NOT NULL;
CREATE INDEX outbox_told_to ON outbox (learner, planned_at) WHERE announcement IS NOT NULL;

-- What people have tapped under an announcement: the last tap counts.
CREATE TABLE replies (
    announcement INTEGER NOT NULL REFERENCES announcements (id),
    learner      INTEGER NOT NULL REFERENCES learners (id),
    -- got-it, yes, maybe, no
    answer       TEXT NOT NULL,
    at           INTEGER NOT NULL,
    PRIMARY KEY (announcement, learner)
) STRICT, WITHOUT ROWID;
