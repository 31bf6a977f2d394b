-- Whether rows, timers and tasks agree (R-CFG-05): each run, and what it found and could not mend.
CREATE TABLE deadline_check (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at              timestamptz NOT NULL,
    checked         integer NOT NULL,
    timers_repaired integer NOT NULL,
    tasks_repaired  integer NOT NULL,
    place           text NOT NULL -- which server and database it ran on: another one is a restored backup
);

CREATE TABLE deadline_finding (
    check_id    bigint NOT NULL REFERENCES deadline_check ON DELETE CASCADE,
    position    integer NOT NULL,
    kind        text NOT NULL CONSTRAINT deadline_finding_kind_known CHECK (kind IN ('ROW', 'TASK_GONE', 'UNWATCHED', 'UNPROMISED')),
    case_number text NOT NULL,
    code        text NOT NULL,
    PRIMARY KEY (check_id, position)
);
