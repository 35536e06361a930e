-- Since when nothing unasked is said to them, announcements included: they asked for help in danger.
ALTER TABLE learners ADD COLUMN hushed_at INTEGER;
