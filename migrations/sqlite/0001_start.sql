-- Moments are milliseconds since 1970 (UTC). What is stored as JSON is opaque here; whatever is asked for is a column.

-- A learner: how they want it, and where they are. The journey holds names of steps, never words.
CREATE TABLE learners (
    id            INTEGER PRIMARY KEY,
    course        TEXT NOT NULL,
    language      TEXT NOT NULL,
    reading       TEXT NOT NULL,
    name          TEXT,
    country       TEXT,
    zone          TEXT NOT NULL,
    hour          INTEGER,
    days          TEXT NOT NULL,
    reminders     TEXT NOT NULL,
    cohort        TEXT,
    journey       TEXT NOT NULL,
    -- The steps they stand on, `dialogue#step`, one space between: what start-up compares with the content.
    standing      TEXT NOT NULL,
    -- The turn in which the open question was asked, if its answer is a tap.
    open_question INTEGER,
    -- The identity they used last; lines go there.
    home          INTEGER,
    joined_at     INTEGER NOT NULL,
    answered_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX learners_standing ON learners (standing);
CREATE INDEX learners_open_question ON learners (answered_at) WHERE open_question IS NOT NULL;

-- A learner's address on a channel: a Telegram chat, or a browser that holds a key.
CREATE TABLE identities (
    id         INTEGER PRIMARY KEY,
    channel    TEXT NOT NULL,
    address    TEXT NOT NULL,
    learner    INTEGER NOT NULL REFERENCES learners (id),
    blocked_at INTEGER,
    UNIQUE (channel, address)
) STRICT;
CREATE INDEX identities_learner ON identities (learner);

-- What came in, as it came, kept before it is confirmed. A second arrival of the same update is no row.
CREATE TABLE inbox (
    id          INTEGER PRIMARY KEY,
    channel     TEXT NOT NULL,
    external    TEXT NOT NULL,
    body        TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    -- How often a turn was begun with it, counted before it begins.
    tries       INTEGER NOT NULL,
    -- waiting, done, ignored (of a kind nobody waits for), dead (it failed three times)
    state       TEXT NOT NULL,
    UNIQUE (channel, external)
) STRICT;
CREATE INDEX inbox_waiting ON inbox (id) WHERE state = 'waiting';

-- Everything that happened to a learner, once each, by its cause. No words.
CREATE TABLE log (
    id      INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learners (id),
    cause   TEXT NOT NULL UNIQUE,
    what    TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

-- A line on its way to a learner.
CREATE TABLE outbox (
    id           INTEGER PRIMARY KEY,
    learner      INTEGER NOT NULL REFERENCES learners (id),
    -- 1: an answer. 2: a lesson day, a reminder, a nudge. 3: an announcement.
    lane         INTEGER NOT NULL,
    line         TEXT NOT NULL,
    -- Why it was said, if nobody asked.
    why          TEXT,
    planned_at   INTEGER NOT NULL,
    not_before   INTEGER NOT NULL,
    deadline     INTEGER NOT NULL,
    -- waiting, leased, sent, blocked, expired, dead
    state        TEXT NOT NULL,
    tries        INTEGER NOT NULL DEFAULT 0,
    -- How often nobody knows whether it arrived.
    uncertain    INTEGER NOT NULL DEFAULT 0,
    leased_until INTEGER,
    -- The identity it was sent to, and the channel's number of the message.
    identity     INTEGER,
    external     TEXT,
    -- Why it was not sent.
    reason       TEXT,
    settled_at   INTEGER
) STRICT;
CREATE INDEX outbox_open ON outbox (learner, id) WHERE state IN ('waiting', 'leased');
CREATE INDEX outbox_ready ON outbox (lane, id) WHERE state = 'waiting';
-- When there is more to say.
CREATE INDEX outbox_later ON outbox (not_before) WHERE state = 'waiting';
CREATE INDEX outbox_leased ON outbox (leased_until) WHERE state = 'leased';

-- Something set to ring for a learner; setting it again moves it.
CREATE TABLE alarms (
    learner INTEGER NOT NULL REFERENCES learners (id),
    name    TEXT NOT NULL,
    alarm   TEXT NOT NULL,
    due_at  INTEGER NOT NULL,
    -- Counted before each ring, like the inbox's.
    tries   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (learner, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX alarms_due ON alarms (due_at);

-- What a learner answered. `share` says who may read it.
CREATE TABLE answers (
    id       INTEGER PRIMARY KEY,
    learner  INTEGER NOT NULL REFERENCES learners (id),
    dialogue TEXT NOT NULL,
    step     TEXT NOT NULL,
    said     TEXT NOT NULL,
    share    TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX answers_learner ON answers (learner);

-- A card on the mentor desk.
CREATE TABLE cards (
    id        INTEGER PRIMARY KEY,
    learner   INTEGER NOT NULL REFERENCES learners (id),
    dialogue  TEXT NOT NULL,
    topic     TEXT NOT NULL,
    opened_at INTEGER NOT NULL
) STRICT;
CREATE INDEX cards_learner ON cards (learner);

-- What a learner wrote while a mentor has them.
CREATE TABLE relayed (
    id      INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learners (id),
    said    TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX relayed_learner ON relayed (learner);

-- The web chat's page: what was said on it, by whom. `external` makes a second delivery the same row.
CREATE TABLE web_lines (
    id       INTEGER PRIMARY KEY,
    learner  INTEGER NOT NULL REFERENCES learners (id),
    external TEXT NOT NULL,
    -- solis, learner
    speaker  TEXT NOT NULL,
    body     TEXT NOT NULL,
    at       INTEGER NOT NULL,
    UNIQUE (learner, external)
) STRICT;
CREATE INDEX web_lines_page ON web_lines (learner, id);

-- Codes and keys, by their SHA-256: an invitation (reusable until it expires), a device (once), a browser's key.
CREATE TABLE codes (
    hash       TEXT PRIMARY KEY,
    -- learner, device
    kind       TEXT NOT NULL,
    cohort     TEXT,
    learner    INTEGER REFERENCES learners (id),
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A channel's name of a picture it has been sent before.
CREATE TABLE pictures (
    account TEXT NOT NULL,
    picture TEXT NOT NULL,
    file    TEXT NOT NULL,
    PRIMARY KEY (account, picture)
) STRICT, WITHOUT ROWID;

-- Numbers the program keeps for itself: how far Telegram is confirmed, when it was last heard.
CREATE TABLE marks (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
