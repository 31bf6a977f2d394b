-- A reminder may be told by a timer of a diagram or, if no diagram arms it, by a look at all open deadlines: each row says until
-- when somebody was asked, and of which due day the worker was told that it has ended. Nobody is told twice.
ALTER TABLE deadline
    ADD COLUMN told_until timestamptz,
    ADD COLUMN told_due   timestamptz;

UPDATE deadline
SET told_until = now(),
    told_due = CASE WHEN due_at <= now() THEN due_at END
WHERE state IN ('OPEN', 'OFF');
