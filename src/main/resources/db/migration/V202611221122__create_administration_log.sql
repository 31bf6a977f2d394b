-- Who changed which programme or colleague, and what of it. No passwords, no client data. Append-only.
CREATE TABLE administration_log (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    staff_id   bigint NOT NULL,
    kind       text NOT NULL CONSTRAINT administration_log_kind_known CHECK (kind IN ('PROGRAMME', 'STAFF')),
    subject_id bigint NOT NULL,
    field      text NOT NULL,
    old_value  text NOT NULL,
    new_value  text NOT NULL
);

CREATE INDEX administration_log_subject ON administration_log (kind, subject_id, id DESC);

REVOKE UPDATE, DELETE ON administration_log FROM ${application};
