-- The case that a path such as case/17/PLAN_REVIEW leads to, null for what is about no case.
CREATE FUNCTION case_of_path(path text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN path ~ '^case/[0-9]+(/|$)' THEN split_part(path, '/', 2)::bigint END;

-- What somebody who works here is to know. Codes, numbers and dates; the sentence is made when somebody reads it, so that no
-- name and no diagnosis can stand here (R-CONF-05, R-CONF-08).
CREATE TABLE notification (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    staff_id     bigint NOT NULL REFERENCES staff ON DELETE CASCADE,
    kind         text NOT NULL CONSTRAINT notification_kind_is_code CHECK (kind ~ '^[A-Z][A-Z_]*$'),
    once         text NOT NULL, -- the fact and its moment
    about        text NOT NULL, -- case/17/PLAN_REVIEW: with what it stops to matter
    case_id      bigint GENERATED ALWAYS AS (case_of_path(about)) STORED REFERENCES case_file ON DELETE CASCADE,
    words        jsonb NOT NULL,
    day          date, -- the day it speaks of
    link         text NOT NULL CONSTRAINT notification_link_is_path CHECK (link ~ '^/[^/]'),
    urgent       boolean NOT NULL,
    created_at   timestamptz NOT NULL,
    read_at      timestamptz,
    mailed_at    timestamptz,
    withdrawn_at timestamptz  -- it is true no longer: done, closed, or somebody else's now
);

-- Two nodes, or a job that is tried again, tell the same thing only once; what was withdrawn may become true again.
CREATE UNIQUE INDEX notification_told_once ON notification (staff_id, once) WHERE withdrawn_at IS NULL;

CREATE INDEX notification_list ON notification (staff_id, (read_at IS NOT NULL), id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX notification_case ON notification (case_id) WHERE withdrawn_at IS NULL;

ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
-- What somebody was told of a case is theirs as long as they may see the case.
CREATE POLICY notification_own ON notification
    USING (acting_scope() = 'SYSTEM'
        OR (staff_id = acting_staff() AND (case_id IS NULL OR sees_case(case_id))));
