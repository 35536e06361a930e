-- Codes into a cohort that were given out before there were links: from now on they are counted, and can be revoked.
-- Nobody knows where they hang, nor when they were made.
INSERT INTO links (cohort, label, hash, created_at, expires_at)
    SELECT c.cohort, '', c.hash, 0, c.expires_at FROM codes c
    WHERE c.kind = 'learner' AND c.cohort IN (SELECT k.key FROM cohorts k)
        AND c.hash NOT IN (SELECT l.hash FROM links l);

-- What may have been said twice.
CREATE INDEX outbox_uncertain ON outbox (settled_at) WHERE uncertain > 0 AND state = 'sent';
