-- Lines are found by channel; a line waits until, or is leased until, one and the same column.
DROP INDEX outbox_ready;
DROP INDEX outbox_later;
DROP INDEX outbox_leased;
ALTER TABLE outbox RENAME COLUMN not_before TO due_at;
UPDATE outbox SET due_at = leased_until WHERE state = 'leased';
ALTER TABLE outbox DROP COLUMN leased_until;
-- The channel of the learner's home: whose sender takes it.
ALTER TABLE outbox ADD COLUMN channel TEXT;
UPDATE outbox SET channel = (SELECT i.channel FROM learners l JOIN identities i ON i.id = l.home
    WHERE l.id = outbox.learner);
CREATE INDEX outbox_ready ON outbox (channel, lane, id, due_at) WHERE state = 'waiting';

-- Whom an arrival came from, so that replicas keep one person's order.
ALTER TABLE inbox ADD COLUMN sender TEXT;
-- The replica that received it.
ALTER TABLE inbox ADD COLUMN owner TEXT;

-- An announcement, and whom it was frozen for.
CREATE TABLE announcements (
    id          INTEGER PRIMARY KEY,
    -- By languages, as JSON.
    texts       TEXT NOT NULL,
    cohort      TEXT,
    approved_at INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL,
    -- running (recipients wait), planned (everybody's line is in the outbox), cancelled
    state       TEXT NOT NULL
) STRICT;
CREATE TABLE recipients (
    announcement INTEGER NOT NULL REFERENCES announcements (id),
    learner      INTEGER NOT NULL REFERENCES learners (id),
    -- waiting, planned
    state        TEXT NOT NULL,
    PRIMARY KEY (announcement, learner)
) STRICT, WITHOUT ROWID;
CREATE INDEX recipients_waiting ON recipients (announcement, learner) WHERE state = 'waiting';
ALTER TABLE outbox ADD COLUMN announcement INTEGER REFERENCES announcements (id);
-- Planning a line twice is impossible.
CREATE UNIQUE INDEX outbox_announced ON outbox (announcement, learner) WHERE announcement IS NOT NULL;
CREATE INDEX outbox_announcing ON outbox (announcement, due_at)
    WHERE announcement IS NOT NULL AND state IN ('waiting', 'leased');

-- The oldest version of the tables with which a Solis may work on this database.
INSERT INTO marks (name, value) VALUES ('readable-from', 2);
