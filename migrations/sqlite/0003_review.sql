-- What somebody should look at. A line may also be `held`: it was on its way when a backup was made that has been
-- restored, and nobody knows whether it was said afterwards.
CREATE INDEX outbox_review ON outbox (state) WHERE state IN ('dead', 'held');
CREATE INDEX inbox_dead ON inbox (id) WHERE state = 'dead';
