-- R-12S-11, R-7S-24: a crisis runs beside its case and may outlive it. Codes and dates stand here, what people said is sealed.
CREATE SEQUENCE crisis_seq;

CREATE TABLE crisis (
    id                  bigint PRIMARY KEY DEFAULT nextval('crisis_seq'),
    case_id             bigint NOT NULL REFERENCES case_file,
    number              integer NOT NULL CONSTRAINT crisis_number_positive CHECK (number > 0), -- counts the crises of a case
    person_id           bigint NOT NULL REFERENCES identity.person,
    reported_at         timestamptz NOT NULL, -- T-29 counts from it
    reported_by         bigint NOT NULL REFERENCES staff,
    happened_on         date NOT NULL,
    happened_time       time,
    kind                code NOT NULL, -- R-DOC-20: violence, overdose, risk of suicide …
    reporter            code NOT NULL,
    place               code NOT NULL,
    danger              code NOT NULL CONSTRAINT crisis_danger_known CHECK (danger IN ('YES', 'NO', 'UNKNOWN')),
    state               text NOT NULL CONSTRAINT crisis_state_known
        CHECK (state IN ('REPORTED', 'REACHED', 'PLANNED', 'ENDED', 'REVIEWED', 'NO_CRISIS', 'CANCELLED')),
    attempts            integer NOT NULL DEFAULT 0 CONSTRAINT crisis_attempts_counted CHECK (attempts >= 0), -- in vain
    reached_at          timestamptz,
    plan_version        integer, -- Q-57: the version of the crisis plan that was put to work
    ended_on            date, -- T-39 counts from it
    outcome             code,
    reason              code, -- why it was cancelled
    closed_at           timestamptz,
    process_instance_id text,
    document_id         bigint NOT NULL, -- the report
    sealed              bytea NOT NULL, -- what is known, where exactly, whom to call back
    CONSTRAINT crisis_once_per_number UNIQUE (case_id, number),
    CONSTRAINT crisis_ended_says_when CHECK (state NOT IN ('ENDED', 'REVIEWED') OR (ended_on IS NOT NULL AND outcome IS NOT NULL)),
    CONSTRAINT crisis_closed_says_when CHECK ((closed_at IS NOT NULL) = (state IN ('REVIEWED', 'NO_CRISIS', 'CANCELLED'))),
    CONSTRAINT crisis_cancelled_says_why CHECK ((state = 'CANCELLED') = (reason IS NOT NULL))
);

-- R-12S-11b: how often somebody was in a crisis within so many days
CREATE INDEX crisis_person ON crisis (person_id, reported_at);

-- R-12S-11b: individual use of crisis services
CREATE TABLE crisis_service (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    crisis_id   bigint NOT NULL REFERENCES crisis,
    service     code NOT NULL,
    times       integer NOT NULL CONSTRAINT crisis_service_times_range CHECK (times BETWEEN 1 AND 99),
    helped      text NOT NULL CONSTRAINT crisis_service_helped_known CHECK (helped IN ('YES', 'PARTLY', 'NO')),
    document_id bigint NOT NULL
);

CREATE INDEX crisis_service_crisis ON crisis_service (crisis_id, id);

-- R-12S-11a, Q-57: once per case, in versions; a row is asked for, becomes the current version, and is replaced by the next.
CREATE TABLE crisis_plan (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id             bigint NOT NULL REFERENCES case_file,
    person_id           bigint NOT NULL REFERENCES identity.person,
    state               text NOT NULL CONSTRAINT crisis_plan_state_known CHECK (state IN ('ASKED', 'CURRENT', 'SUPERSEDED', 'DROPPED')),
    version             integer CONSTRAINT crisis_plan_version_positive CHECK (version > 0),
    asked_at            timestamptz NOT NULL, -- T-38 counts from it
    asked_because       text NOT NULL CONSTRAINT crisis_plan_because_known CHECK (asked_because IN ('PLAN_AGREED', 'REVIEW', 'BY_HAND')),
    process_instance_id text,
    agreed_on           date,
    review_on           date,
    document_id         bigint,
    sealed              bytea,
    CONSTRAINT crisis_plan_version_once UNIQUE (case_id, version),
    CONSTRAINT crisis_plan_made_complete CHECK ((state IN ('CURRENT', 'SUPERSEDED'))
        = (version IS NOT NULL AND agreed_on IS NOT NULL AND document_id IS NOT NULL AND sealed IS NOT NULL))
);

CREATE UNIQUE INDEX crisis_plan_one_asked ON crisis_plan (case_id) WHERE state = 'ASKED';
CREATE UNIQUE INDEX crisis_plan_one_current ON crisis_plan (case_id) WHERE state = 'CURRENT';

REVOKE DELETE ON crisis, crisis_plan FROM ${application};
REVOKE UPDATE, DELETE ON crisis_service FROM ${application};

ALTER TABLE crisis ENABLE ROW LEVEL SECURITY;
CREATE POLICY crisis_access ON crisis USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE crisis_service ENABLE ROW LEVEL SECURITY;
CREATE POLICY crisis_service_access ON crisis_service
    USING (acting_scope() = 'SYSTEM' OR EXISTS (SELECT 1 FROM crisis c WHERE c.id = crisis_id));

ALTER TABLE crisis_plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY crisis_plan_access ON crisis_plan USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));
