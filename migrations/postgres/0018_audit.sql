-- Who of the staff read or changed what, and why. Only ever added to: each entry's hash covers the one before it.
CREATE TABLE audit (
    seq          BIGINT PRIMARY KEY,
    at           BIGINT NOT NULL,
    -- The person's number; nothing: somebody at the command line of the machine. No reference: the entry outlives them.
    who          BIGINT,
    organisation BIGINT,
    deed         TEXT NOT NULL,
    -- What it was done to: a kind and a number or key, never a name or words.
    thing        TEXT NOT NULL,
    why          TEXT NOT NULL,
    hash         TEXT NOT NULL
);
CREATE INDEX audit_of ON audit (organisation, seq);
CREATE INDEX audit_about ON audit (thing, seq);
CREATE INDEX audit_at ON audit (at);

-- Where the chain begins: the last entry that was old enough to be taken out, and its hash.
CREATE TABLE audit_begins (
    seq  BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_begins VALUES (0, '');

CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND OLD.seq <= (SELECT seq FROM audit_begins) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'an entry of the audit is never changed, nor taken out of the middle';
END
$$;
CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays();
