-- The organisations that share this installation; a wall stands between them.
CREATE TABLE organisations (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL UNIQUE,
    -- The programme's language: what is said to whoever has no version in their own.
    language     TEXT NOT NULL,
    zone         TEXT NOT NULL,
    -- Over so many people, a second person approves an announcement.
    approve_over INTEGER NOT NULL,
    -- Whoever comes on this channel without an invitation is theirs.
    channel      TEXT UNIQUE,
    created_at   INTEGER NOT NULL
) STRICT;
INSERT INTO organisations (id, name, language, zone, approve_over, created_at)
    VALUES (1, 'Solis', 'en', 'Europe/Riga', 500, 0);

-- Learners who begin together.
CREATE TABLE cohorts (
    -- What stands in commands and addresses.
    key          TEXT PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisations (id),
    name         TEXT NOT NULL,
    -- Empty: the first there is.
    course       TEXT NOT NULL,
    -- What a newcomer begins with, until they choose; nothing: what their phone asks for, the programme's zone.
    language     TEXT,
    zone         TEXT,
    -- The first day, such as 2026-12-01; before it nobody is reminded.
    starts_on    TEXT,
    -- How many can join; nothing: as many as come.
    capacity     INTEGER,
    created_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX cohorts_organisation ON cohorts (organisation);
INSERT INTO cohorts (key, organisation, name, course, created_at)
    SELECT c, 1, c, '', 0 FROM (SELECT cohort c FROM learners UNION SELECT cohort FROM staff
        UNION SELECT cohort FROM codes UNION SELECT cohort FROM announcements) WHERE c IS NOT NULL;

-- What leads into a cohort: a link, printed as a poster or not. What is kept of its code is the hash.
CREATE TABLE links (
    id         INTEGER PRIMARY KEY,
    cohort     TEXT NOT NULL REFERENCES cohorts (key),
    -- Where it hangs, for those who run the programme.
    label      TEXT NOT NULL,
    hash       TEXT NOT NULL UNIQUE,
    -- How often it was opened: a camera has read it, or a finger has tapped it.
    opened     INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;
CREATE INDEX links_cohort ON links (cohort);

ALTER TABLE learners ADD COLUMN organisation INTEGER NOT NULL DEFAULT 1;
-- The link they came by.
ALTER TABLE learners ADD COLUMN link INTEGER;
CREATE INDEX learners_organisation ON learners (organisation, id);
CREATE INDEX learners_cohort ON learners (cohort, id) WHERE cohort IS NOT NULL;
CREATE INDEX learners_link ON learners (link) WHERE link IS NOT NULL;
ALTER TABLE staff ADD COLUMN organisation INTEGER NOT NULL DEFAULT 1;
-- Announcements of before are the first organisation's.
ALTER TABLE announcements ADD COLUMN organisation INTEGER NOT NULL DEFAULT 1;

-- Who has finished which lesson, and when first.
CREATE TABLE finished (
    learner INTEGER NOT NULL REFERENCES learners (id),
    lesson  TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (learner, lesson)
) STRICT, WITHOUT ROWID;
CREATE INDEX finished_lesson ON finished (lesson, learner);
INSERT INTO finished (learner, lesson, at)
    SELECT l.id, d.value, l.answered_at FROM learners l, json_each(l.journey, '$.done') d WHERE true
    ON CONFLICT DO NOTHING;
