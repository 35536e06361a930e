-- Whoever is forgotten goes with every row that names them: those rows are found by an index, and by the checks of
-- foreign keys as well.
CREATE INDEX log_learner ON log (learner);
CREATE INDEX outbox_learner ON outbox (learner);
CREATE INDEX recipients_learner ON recipients (learner);
CREATE INDEX replies_learner ON replies (learner);
CREATE INDEX messages_person ON messages (person);
CREATE INDEX messages_answers ON messages (answers) WHERE answers IS NOT NULL;
CREATE INDEX copies_talk ON copies (talk);
CREATE INDEX codes_learner ON codes (learner) WHERE learner IS NOT NULL;
-- Whose words stand in the inbox, and since when.
CREATE INDEX inbox_words ON inbox (sender, channel) WHERE body <> '';
CREATE INDEX inbox_bodies ON inbox (received_at) WHERE body <> '';
-- What was taken out is nobody's any more.
UPDATE inbox SET sender = NULL WHERE body = '';
-- Who has uploaded a file; nobody, if it goes with an announcement.
ALTER TABLE files ADD COLUMN person INTEGER REFERENCES learners (id);
UPDATE files SET person = (SELECT m.person FROM messages m
    WHERE m.said LIKE '%web:%' AND json_extract(m.said, '$.attachment.file') = files.name);
CREATE INDEX files_person ON files (person) WHERE person IS NOT NULL;

-- Who has been erased, by keyed hashes: `FINGERPRINT.HASH`, of a learner and of each of their addresses. It is played
-- again over a backup that is restored.
CREATE TABLE erasures (
    hash TEXT PRIMARY KEY,
    at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- The keys of those hashes, where the operator has set none and there is no file beside the database.
CREATE TABLE erasure_keys (
    fingerprint TEXT PRIMARY KEY,
    key         TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Of an announcement's people, those whose rows are gone: how many, and what became of their line or what they
-- answered (`sent`, `reply yes`). So the parts still add up.
CREATE TABLE folded (
    announcement INTEGER NOT NULL REFERENCES announcements (id),
    what         TEXT NOT NULL,
    -- Of answers, the language in which they were asked.
    language     TEXT NOT NULL,
    people       INTEGER NOT NULL,
    PRIMARY KEY (announcement, what, language)
) STRICT, WITHOUT ROWID;

-- What was removed because its time was over: of which kind, when, how many rows.
CREATE TABLE removals (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    at    INTEGER NOT NULL,
    kind  TEXT NOT NULL,
    count INTEGER NOT NULL
) STRICT;

-- A number that has been somebody's is never somebody else's: a button of long ago must not open another's talk. What
-- is in the file stays as it is, so the words of the tables are all that changes (sqlite.org/lang_altertable.html, 7).
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'INTEGER PRIMARY KEY', 'INTEGER PRIMARY KEY AUTOINCREMENT')
    WHERE type = 'table' AND sql NOT LIKE '%AUTOINCREMENT%'
        AND name IN ('learners', 'identities', 'talks', 'messages', 'outbox', 'answers');
PRAGMA writable_schema = RESET;
