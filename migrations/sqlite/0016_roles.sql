-- Who may do what, where: one row for each role somebody has. It is read at every request.
CREATE TABLE grants (
    id           INTEGER PRIMARY KEY,
    person       INTEGER NOT NULL REFERENCES learners (id),
    -- mentor, lead-mentor, author, data-protection, coordinator, admin
    role         TEXT NOT NULL,
    organisation INTEGER NOT NULL REFERENCES organisations (id),
    -- Only there; nothing: the whole organisation.
    cohort       TEXT REFERENCES cohorts (key),
    -- From then on it is over; nothing: until somebody takes it back.
    until        INTEGER,
    -- Who gave it; nothing: the command line.
    given_by     INTEGER,
    given_at     INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX grants_one ON grants (person, role, organisation, coalesce(cohort, ''));
CREATE INDEX grants_organisation ON grants (organisation, person);
-- Everybody keeps what they could do: those who ran the programme also said who does.
INSERT INTO grants (person, role, organisation, cohort, given_at)
    SELECT person, role, organisation,
        CASE WHEN role = 'mentor' AND cohort IN (SELECT key FROM cohorts) THEN cohort END, joined_at FROM staff;
INSERT INTO grants (person, role, organisation, given_at)
    SELECT person, 'admin', organisation, joined_at FROM staff WHERE role = 'coordinator';

-- Whose console a browser looks at, where somebody works for several organisations; nothing: the one they came to.
ALTER TABLE desk_sessions ADD COLUMN organisation INTEGER;
-- When they last showed that it is they; how they came in: invitation, link, passkey.
ALTER TABLE desk_sessions ADD COLUMN fresh_at INTEGER;
ALTER TABLE desk_sessions ADD COLUMN way TEXT NOT NULL DEFAULT 'link';
-- What kind of browser it is, in a few words, for its owner.
ALTER TABLE desk_sessions ADD COLUMN browser TEXT NOT NULL DEFAULT '';
CREATE INDEX desk_sessions_person ON desk_sessions (person);

-- What somebody comes in with instead of a link: the public half of a key that never leaves their device.
CREATE TABLE passkeys (
    id         INTEGER PRIMARY KEY,
    person     INTEGER NOT NULL REFERENCES staff (person),
    -- By what a device knows whose it is: random, the same for all of theirs.
    handle     TEXT NOT NULL,
    -- The number a device gave it, base64url.
    credential TEXT NOT NULL UNIQUE,
    -- What its owner calls it.
    name       TEXT NOT NULL,
    -- As JSON, of webauthn-rs.
    passkey    TEXT NOT NULL,
    added_at   INTEGER NOT NULL,
    used_at    INTEGER
) STRICT;
CREATE INDEX passkeys_person ON passkeys (person);

-- A ceremony between its two halves: what a device was asked. It is spent by the answer.
CREATE TABLE ceremonies (
    -- SHA-256 of the browser's half.
    hash       TEXT PRIMARY KEY,
    -- add, in, fresh
    kind       TEXT NOT NULL,
    person     INTEGER,
    state      TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ceremonies_expires ON ceremonies (expires_at);

-- A code in somebody's chat, by which they show in a browser that it is they.
CREATE TABLE step_ups (
    person       INTEGER PRIMARY KEY REFERENCES staff (person),
    -- The session it is for, and what is kept of the code.
    session      TEXT NOT NULL,
    hash         TEXT NOT NULL,
    expires_at   INTEGER NOT NULL,
    -- How many wrong ones were written, and until when none is taken.
    tries        INTEGER NOT NULL DEFAULT 0,
    locked_until INTEGER
) STRICT;
