-- A comparison of all dates is asked for by somebody and done by a node, chunk by chunk; a node that dies is followed by another.
ALTER TABLE deadline_check
    ADD COLUMN state text NOT NULL DEFAULT 'DONE' CONSTRAINT deadline_check_state_known CHECK (state IN ('ASKED', 'DONE')),
    ADD COLUMN total integer NOT NULL DEFAULT 0, -- open deadlines when it was asked for
    ADD COLUMN last_id bigint NOT NULL DEFAULT 0; -- of the deadline that was looked at last

CREATE UNIQUE INDEX deadline_check_one_asked ON deadline_check (state) WHERE state = 'ASKED';
