-- Who of the staff read or changed what, and why. Only ever added to: each entry's hash covers the one before it.
CREATE TABLE audit (
    seq          INTEGER PRIMARY KEY,
    at           INTEGER NOT NULL,
    -- The person's number; nothing: somebody at the command line of the machine. No reference: the entry outlives them.
    who          INTEGER,
    organisation INTEGER,
    deed         TEXT NOT NULL,
    -- What it was done to: a kind and a number or key, never a name or words.
    thing        TEXT NOT NULL,
    why          TEXT NOT NULL,
    hash         TEXT NOT NULL
) STRICT;
CREATE INDEX audit_of ON audit (organisation, seq);
CREATE INDEX audit_about ON audit (thing, seq);
CREATE INDEX audit_at ON audit (at);

-- Where the chain begins: the last entry that was old enough to be taken out, and its hash.
CREATE TABLE audit_begins (
    seq  INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO audit_begins VALUES (0, '');

CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'an entry of the audit is never changed');
END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit WHEN OLD.seq > (SELECT seq FROM audit_begins)
BEGIN
    SELECT RAISE(ABORT, 'an entry of the audit is never taken out of the middle');
END;
