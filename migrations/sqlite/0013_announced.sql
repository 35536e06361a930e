-- Nobody of the staff has written what came from the command line.
ALTER TABLE drafts ADD COLUMN writer INTEGER REFERENCES learners (id);
UPDATE drafts SET writer = author;
ALTER TABLE drafts DROP COLUMN author;
ALTER TABLE drafts RENAME COLUMN writer TO author;
-- The number of the form that made it, so that posting it twice is posting it once.
ALTER TABLE drafts ADD COLUMN posted TEXT;
CREATE UNIQUE INDEX drafts_posted ON drafts (organisation, posted) WHERE posted IS NOT NULL;
-- Whether a machine is still to make its versions, for whoever wrote it in a chat.
ALTER TABLE drafts ADD COLUMN wants_machine INTEGER NOT NULL DEFAULT 0;
CREATE INDEX drafts_machine ON drafts (id) WHERE wants_machine > 0;

-- Why somebody sleeps may also be: rest, they have paused messages. Why a line came too late: one of these, or pause.
