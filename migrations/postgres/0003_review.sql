-- The same as in migrations/sqlite: what somebody should look at.
CREATE INDEX outbox_review ON outbox (state) WHERE state IN ('dead', 'held');
CREATE INDEX inbox_dead ON inbox (id) WHERE state = 'dead';
