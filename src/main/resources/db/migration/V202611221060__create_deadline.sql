-- Every promised date is a row with its reason (design §2.5, R-CFG-05).
CREATE TABLE deadline (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code                text NOT NULL,
    case_id             bigint NOT NULL REFERENCES case_file,
    subject             text NOT NULL DEFAULT '', -- plan line, referral …; empty = the case itself
    process_instance_id text NOT NULL,
    task_id             text, -- the user task that keeps the promise
    anchor              timestamptz NOT NULL,
    anchor_event        text NOT NULL, -- code of the event the count starts from
    typed_due           date, -- written down by a person: not counted, never shifted (Q-40)
    due_at              timestamptz NOT NULL, -- 23:59:59 of the due day
    overdue_at          timestamptz NOT NULL, -- due and grace
    state               text NOT NULL CONSTRAINT deadline_state_known CHECK (state IN ('OPEN', 'MET', 'CANCELLED', 'OFF')),
    reminded            integer NOT NULL DEFAULT 0,
    overdue_since       timestamptz,
    escalated_to        text,
    met_at              timestamptz,
    standard_version_id bigint NOT NULL REFERENCES standard_version, -- the strictest of the case's standards
    working             jsonb NOT NULL, -- base, duration, days skipped, standards that lost …
    extension           text, -- all that was granted on top, in one span
    created_at          timestamptz NOT NULL DEFAULT now()
);

CREATE UNIQUE INDEX deadline_one_open ON deadline (case_id, code, subject) WHERE state IN ('OPEN', 'OFF');
CREATE INDEX deadline_case ON deadline (case_id);
CREATE INDEX deadline_task ON deadline (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX deadline_due ON deadline (due_at) WHERE state = 'OPEN';
CREATE INDEX deadline_overdue ON deadline (overdue_since) WHERE state = 'OPEN' AND overdue_since IS NOT NULL;
CREATE INDEX deadline_version ON deadline (standard_version_id) WHERE state IN ('OPEN', 'OFF');

-- Who granted more time, when and why; never changed. What is in force stands in deadline.extension.
CREATE TABLE deadline_extension (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    deadline_id bigint NOT NULL REFERENCES deadline,
    at          timestamptz NOT NULL,
    staff_id    bigint NOT NULL REFERENCES staff,
    span        text NOT NULL,
    reason      text NOT NULL, -- code
    old_due     timestamptz NOT NULL,
    new_due     timestamptz NOT NULL,
    CONSTRAINT deadline_extension_lengthens CHECK (new_due > old_due)
);

CREATE INDEX deadline_extension_deadline ON deadline_extension (deadline_id, id);

REVOKE UPDATE, DELETE ON deadline_extension FROM ${application};
