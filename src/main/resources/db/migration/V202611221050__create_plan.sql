CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE partner (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code   text NOT NULL CONSTRAINT partner_code_unique UNIQUE,
    name   text NOT NULL,
    kind   text NOT NULL, -- R-CAT-30
    active boolean NOT NULL DEFAULT true
);

CREATE SEQUENCE plan_seq;

-- КМ-1 and КМ-2 of one case; a version ends where the next begins (R-PLAN-08).
CREATE TABLE plan (
    id               bigint PRIMARY KEY DEFAULT nextval('plan_seq'),
    case_id          bigint NOT NULL REFERENCES case_file,
    kind             text NOT NULL CONSTRAINT plan_kind_known CHECK (kind IN ('KM1', 'KM2', 'BRIEF', 'FULL', 'CHECKLIST')),
    version          integer NOT NULL CONSTRAINT plan_version_positive CHECK (version > 0),
    state            text NOT NULL CONSTRAINT plan_state_known CHECK (state IN ('DRAFT', 'IN_FORCE', 'SUPERSEDED', 'ENDED')),
    starts_on        date,
    ends_on          date,
    document_id      bigint NOT NULL,
    client_agreed_on date,
    agreed_way       text CONSTRAINT plan_agreed_way_known CHECK (agreed_way IN ('SIGNATURE', 'ORAL')), -- R-PLAN-13
    approved_by      bigint REFERENCES staff,
    approved_on      date,
    CONSTRAINT plan_version_unique UNIQUE (case_id, kind, version),
    CONSTRAINT plan_in_force_has_start CHECK (state = 'DRAFT' OR starts_on IS NOT NULL),
    CONSTRAINT plan_agreed_before_force CHECK (state = 'DRAFT' OR client_agreed_on IS NOT NULL),
    CONSTRAINT plan_ends_after_start CHECK (ends_on >= starts_on),
    CONSTRAINT plan_versions_do_not_overlap EXCLUDE USING gist (case_id WITH =, kind WITH =,
        daterange(starts_on, ends_on, '[)') WITH &&) WHERE (state <> 'DRAFT')
);

CREATE SEQUENCE plan_line_seq;

CREATE TABLE plan_line (
    id                 bigint PRIMARY KEY DEFAULT nextval('plan_line_seq'),
    plan_id            bigint NOT NULL REFERENCES plan,
    case_id            bigint NOT NULL REFERENCES case_file,
    position           integer NOT NULL,
    need_id            bigint REFERENCES need, -- R-GEN-03
    service            text NOT NULL,
    provider_id        bigint REFERENCES partner,
    way                text NOT NULL CONSTRAINT plan_line_way_known CHECK (way IN ('DIRECT', 'REFERRAL', 'ACCOMPANIMENT', 'PHONE_CALL')),
    responsible        text NOT NULL, -- R-PLAN-10: CASE_MANAGER, CLIENT, SPECIALIST …
    responsible_id     bigint REFERENCES staff,
    due                date NOT NULL,
    tool               text NOT NULL, -- R-PLAN-04, R-CAT-60
    state              text NOT NULL DEFAULT 'PLANNED' CONSTRAINT plan_line_state_known CHECK (state IN ('PLANNED', 'IN_PROGRESS',
        'DONE', 'NOT_RECEIVED', 'CANCELLED', 'CARRIED_OVER', 'DECLINED')), -- R-PLAN-11
    result_on          date,
    quality            integer CONSTRAINT plan_line_quality_range CHECK (quality BETWEEN 1 AND 5),
    non_receipt_reason text,
    carried_from_id    bigint REFERENCES plan_line,
    document_id        bigint,
    sealed             bytea NOT NULL, -- measure, why this tool, result in words
    CONSTRAINT plan_line_position_unique UNIQUE (plan_id, position),
    -- R-PLAN-12: quality or reason of non-receipt, exactly one when final
    CONSTRAINT plan_line_done_has_quality CHECK (state <> 'DONE' OR (result_on IS NOT NULL AND quality IS NOT NULL AND non_receipt_reason IS NULL)),
    CONSTRAINT plan_line_not_received_has_reason CHECK (state NOT IN ('NOT_RECEIVED', 'CANCELLED', 'DECLINED') OR (non_receipt_reason IS NOT NULL AND quality IS NULL)),
    CONSTRAINT plan_line_open_has_neither CHECK (state NOT IN ('PLANNED', 'IN_PROGRESS') OR (quality IS NULL AND non_receipt_reason IS NULL))
);

CREATE INDEX plan_line_case ON plan_line (case_id, state);

CREATE TABLE means_given (
    line_id  bigint NOT NULL REFERENCES plan_line ON DELETE CASCADE,
    item     text NOT NULL, -- R-CAT-12
    quantity integer NOT NULL CONSTRAINT means_given_positive CHECK (quantity > 0),
    PRIMARY KEY (line_id, item)
);
