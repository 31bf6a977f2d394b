-- Who changed what about a standard, and when (R-CFG-04). Append-only.
CREATE TABLE standard_history (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    staff_id   bigint NOT NULL, -- 0: the system itself
    standard   text NOT NULL REFERENCES standard (code),
    version    integer NOT NULL,
    change_id  bigint, -- the change of running cases that this belongs to
    event      text NOT NULL,
    subject    text NOT NULL DEFAULT '', -- code of the deadline or choice
    field      text NOT NULL DEFAULT '',
    old_value  text NOT NULL DEFAULT '',
    new_value  text NOT NULL DEFAULT ''
);

CREATE INDEX standard_history_standard ON standard_history (standard, id DESC);

REVOKE UPDATE, DELETE ON standard_history FROM ${application};
