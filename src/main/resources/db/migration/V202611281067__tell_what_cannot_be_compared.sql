-- A deadline that cannot be compared at all holds up no other: it is told as what it is.
ALTER TABLE deadline_finding
    DROP CONSTRAINT deadline_finding_kind_known,
    ADD CONSTRAINT deadline_finding_kind_known
        CHECK (kind IN ('ROW', 'TASK_GONE', 'UNWATCHED', 'UNPROMISED', 'FAILED'));
