-- Who has quiet hours is not planned before they end: state 'asleep', until then.
ALTER TABLE recipients ADD COLUMN due_at INTEGER;
CREATE INDEX recipients_asleep ON recipients (announcement, due_at) WHERE state = 'asleep';

-- Until when the channel asked not to be given anything for this address.
ALTER TABLE identities ADD COLUMN waits_until INTEGER;
CREATE INDEX identities_told ON identities (channel, waits_until) WHERE waits_until IS NOT NULL;
