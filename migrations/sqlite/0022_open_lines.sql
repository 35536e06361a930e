-- The open lines of a learner: as narrow as the index over everything they were ever told, so that SQLite's planner, which
-- knows nothing of the table, prefers the one over part of it.
DROP INDEX outbox_open;
CREATE INDEX outbox_open ON outbox (learner) WHERE state IN ('waiting', 'leased');
