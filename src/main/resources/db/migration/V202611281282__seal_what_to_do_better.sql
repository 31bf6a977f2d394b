-- What to do better is asked for without names; a paragraph may tell of somebody all the same. SQL has no key to seal what was written before.
ALTER TABLE activity
    DROP COLUMN shortcomings,
    ADD COLUMN sealed bytea; -- what to do better
