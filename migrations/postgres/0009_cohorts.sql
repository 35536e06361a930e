-- The name they let be seen, in small letters, by which it is looked for; nothing: they are a number.
ALTER TABLE learners ADD COLUMN seen_as TEXT COLLATE "C";
-- Since when they are stuck in a lesson; of those of before it shows with their next turn.
ALTER TABLE learners ADD COLUMN stuck_at BIGINT;
UPDATE learners SET seen_as = lower(name) WHERE name IS NOT NULL AND 'all' = (SELECT t.shows FROM talks t
    WHERE t.learner = learners.id AND t.is_practice = 0 ORDER BY t.id DESC LIMIT 1);

-- Whatever the list of learners is filtered by stands in one index, so that a page of it never reads the rows between.
DROP INDEX learners_organisation;
CREATE INDEX learners_listed ON learners (organisation, id, cohort, language, answered_at, stuck_at);
CREATE INDEX learners_seen_as ON learners (organisation, seen_as, id) WHERE seen_as IS NOT NULL;
DROP INDEX cohorts_organisation;
CREATE INDEX cohorts_listed ON cohorts (organisation, created_at, key);
