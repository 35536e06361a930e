-- Everything that asks who was here lately, in one index: each answer changes it.
DROP INDEX learners_open_question;
DROP INDEX learners_open_words;
DROP INDEX learners_active;
CREATE INDEX learners_active ON learners (answered_at, organisation);
