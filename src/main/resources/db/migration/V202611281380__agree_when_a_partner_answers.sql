-- An agreement may say by when its partner tells what came of a visit, instead of the donor's standard (T-27, Q-56); null if it says nothing.
ALTER TABLE agreement ADD COLUMN answer_days smallint CHECK (answer_days BETWEEN 1 AND 14);
