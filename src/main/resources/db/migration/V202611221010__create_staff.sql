CREATE TABLE programme (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code          text NOT NULL CONSTRAINT programme_code_unique UNIQUE,
    name          text NOT NULL,
    algorithm     text NOT NULL, -- process definition key, e.g. case-seven-step
    card_prefix   text NOT NULL, -- R-CARD-08
    target_groups text[] NOT NULL DEFAULT '{}',
    min_age       integer, -- null: the programme sets none; minors enter with a supervisor (Q-47)
    active        boolean NOT NULL DEFAULT true
);

CREATE TABLE staff (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login         text NOT NULL CONSTRAINT staff_login_unique UNIQUE,
    name          text NOT NULL,
    position      text NOT NULL DEFAULT '',
    phone         text NOT NULL DEFAULT '',
    password_hash text NOT NULL,
    language      text NOT NULL DEFAULT 'uk' CONSTRAINT staff_language_known CHECK (language IN ('uk', 'ru', 'en')),
    active        boolean NOT NULL DEFAULT true,
    password_given boolean NOT NULL DEFAULT false, -- somebody else knows it: nothing opens before it is changed
    created_at    timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE staff_role (
    staff_id bigint NOT NULL REFERENCES staff ON DELETE CASCADE,
    role     text NOT NULL CONSTRAINT staff_role_known CHECK (role IN ('INTAKE', 'OUTREACH', 'CASE_MANAGER', 'VOLUNTEER',
        'SUPERVISOR', 'DONOR', 'AIDS_CENTRE', 'TEAM_MEMBER', 'PROCESS_ANALYST', 'ADMIN', 'COMPLAINTS', 'TRAINER')),
    PRIMARY KEY (staff_id, role)
);

CREATE TABLE staff_programme (
    staff_id     bigint NOT NULL REFERENCES staff ON DELETE CASCADE,
    programme_id bigint NOT NULL REFERENCES programme,
    PRIMARY KEY (staff_id, programme_id)
);

-- Confidentiality pledge; without a valid one there is no client data (R-ROLE-21, T-36).
CREATE TABLE pledge (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    staff_id    bigint NOT NULL REFERENCES staff,
    signed_on   date NOT NULL,
    valid_until date NOT NULL,
    CONSTRAINT pledge_ends_after_start CHECK (valid_until > signed_on)
);

CREATE INDEX pledge_staff ON pledge (staff_id, valid_until DESC);

-- Who read what of a sensitive section (R-CONF-03). Append-only.
CREATE TABLE access_log (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at        timestamptz NOT NULL DEFAULT now(),
    staff_id  bigint NOT NULL,
    section   text NOT NULL,
    person_id bigint,
    card_id   bigint,
    case_id   bigint,
    reason    text NOT NULL DEFAULT ''
);

CREATE INDEX access_log_case ON access_log (case_id, at DESC);
CREATE INDEX access_log_staff ON access_log (staff_id, at DESC);

REVOKE UPDATE, DELETE ON access_log FROM ${application};

-- Failed sign-ins of the last day; many in a short time close the door for a while, on all nodes.
CREATE TABLE sign_in_failure (
    login text NOT NULL,
    at    timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX sign_in_failure_login ON sign_in_failure (login, at);
