-- Who took which day off a calendar, or gave it one. Append-only.
CREATE TABLE calendar_change (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL,
    staff_id bigint NOT NULL,
    calendar text NOT NULL REFERENCES calendar (code),
    day      date NOT NULL,
    name     text NOT NULL,
    added    boolean NOT NULL
);

CREATE INDEX calendar_change_calendar ON calendar_change (calendar, id DESC);

REVOKE UPDATE, DELETE ON calendar_change FROM ${application};
