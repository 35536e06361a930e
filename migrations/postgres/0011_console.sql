-- What the console shows of many people, counted about once a minute, so that no page counts them.
CREATE TABLE tallies (
    organisation BIGINT NOT NULL REFERENCES organisations (id),
    -- counted, people, alarms, standing, finished, or week: how many were active, by its Monday
    name         TEXT NOT NULL,
    key          TEXT NOT NULL,
    count        BIGINT NOT NULL,
    PRIMARY KEY (organisation, name, key)
);

-- What people answered first to each question that has a right answer. How far this is counted is a mark.
CREATE TABLE answer_tallies (
    organisation BIGINT NOT NULL REFERENCES organisations (id),
    dialogue     TEXT NOT NULL,
    step         TEXT NOT NULL,
    choice       TEXT NOT NULL,
    count        BIGINT NOT NULL,
    PRIMARY KEY (organisation, dialogue, step, choice)
);

CREATE INDEX learners_stuck ON learners (organisation) WHERE stuck_at IS NOT NULL;
CREATE INDEX learners_active ON learners (organisation, answered_at);
CREATE INDEX learners_joined ON learners (organisation, joined_at);
-- Where people stand, counted for everybody and for each organisation from the index alone.
DROP INDEX learners_standing;
CREATE INDEX learners_standing ON learners (standing, organisation);
-- Who has blocked the bot.
CREATE INDEX identities_blocked ON identities (learner) WHERE blocked_at IS NOT NULL;
