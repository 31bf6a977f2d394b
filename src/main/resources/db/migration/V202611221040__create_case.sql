-- A case is a problem situation, not a person (R-CARD, Q-06): person 1–n card 1–n case 1–1 process instance.
CREATE SEQUENCE case_file_seq;

CREATE TABLE case_file (
    id                     bigint PRIMARY KEY DEFAULT nextval('case_file_seq'),
    number                 text NOT NULL CONSTRAINT case_file_number_unique UNIQUE,
    card_id                bigint NOT NULL REFERENCES card,
    programme_id           bigint NOT NULL REFERENCES programme,
    algorithm              text NOT NULL,
    standard_version_id    bigint NOT NULL REFERENCES standard_version,
    case_manager_id        bigint NOT NULL REFERENCES staff,
    substitute_id          bigint REFERENCES staff,
    parent_case_id         bigint REFERENCES case_file, -- R-7S-20: found while the plan of that case ran
    process_instance_id    text,
    stage                  text NOT NULL DEFAULT 'E01',
    status                 text NOT NULL DEFAULT 'OPEN' CONSTRAINT case_file_status_known CHECK (status IN ('OPEN', 'CLOSED')),
    contact_established_on date,
    last_contact_on        date,
    level_real             integer CONSTRAINT case_file_level_real_range CHECK (level_real BETWEEN 0 AND 6),
    level_expected         integer CONSTRAINT case_file_level_expected_range CHECK (level_expected BETWEEN 0 AND 6),
    opened_at              timestamptz NOT NULL,
    closed_at              timestamptz,
    outcome                text CONSTRAINT case_file_outcome_known CHECK (outcome IN ('SOLVED_INDEPENDENT', 'SOLVED_STILL_DEPENDENT',
        'TRANSFERRED', 'CLIENT_WITHDREW', 'LOST_CONTACT', 'MOVED_AWAY', 'IMPRISONED', 'DIED', 'RULES_BROKEN', 'PROGRAMME_ENDED', 'OTHER')),
    solved                 boolean,
    independent            boolean,
    -- R-7S-07a: both answers are given before a case is closed
    CONSTRAINT case_file_closed_with_outcome CHECK ((status = 'CLOSED')
        = (closed_at IS NOT NULL AND outcome IS NOT NULL AND solved IS NOT NULL AND independent IS NOT NULL)),
    CONSTRAINT case_file_outcome_fits CHECK (outcome <> 'SOLVED_INDEPENDENT' OR (solved AND independent))
);

CREATE INDEX case_file_manager ON case_file (case_manager_id, status, opened_at DESC, id DESC);
CREATE INDEX case_file_programme ON case_file (programme_id, status, opened_at DESC, id DESC);
CREATE INDEX case_file_card ON case_file (card_id);
CREATE INDEX case_file_process ON case_file (process_instance_id);

-- The timeline (R-BPM-09): codes only, words are in documents.
CREATE TABLE case_event (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id       bigint NOT NULL REFERENCES case_file,
    at            timestamptz NOT NULL,
    kind          text NOT NULL,
    stage         text,
    staff_id      bigint,
    skipped       boolean NOT NULL DEFAULT false,
    reason        text, -- code
    participation text CONSTRAINT case_event_participation_known CHECK (participation IN ('PRESENT', 'AGREED', 'PROPOSED', 'PERFORMED')), -- R-GEN-07
    document_id   bigint,
    subject       text -- id of a line, a deadline code …
);

CREATE INDEX case_event_case ON case_event (case_id, at DESC, id DESC);

REVOKE UPDATE, DELETE ON case_event FROM ${application};

-- R-7S-02a
CREATE SEQUENCE need_seq;

CREATE TABLE need (
    id          bigint PRIMARY KEY DEFAULT nextval('need_seq'),
    case_id     bigint NOT NULL REFERENCES case_file,
    document_id bigint NOT NULL,
    position    integer NOT NULL,
    domain      text NOT NULL,
    recognised  boolean NOT NULL,
    kind        text NOT NULL CONSTRAINT need_kind_known CHECK (kind IN ('PREVENTIVE', 'SUBJECTIVE')),
    equivalent  text CONSTRAINT need_equivalent_known CHECK (equivalent IN ('MATERIAL', 'RATIONAL', 'MORAL_PSYCHOLOGICAL')),
    state       text NOT NULL DEFAULT 'OPEN' CONSTRAINT need_state_known CHECK (state IN ('OPEN', 'MET', 'DROPPED')),
    sealed      bytea NOT NULL -- the need in words
);

CREATE INDEX need_case ON need (case_id, position);

-- Contacts and attempts (T-28): the watch counts them.
CREATE TABLE contact (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id     bigint NOT NULL REFERENCES case_file,
    at          timestamptz NOT NULL,
    reached     boolean NOT NULL,
    way         text NOT NULL,
    staff_id    bigint NOT NULL,
    document_id bigint
);

CREATE INDEX contact_case ON contact (case_id, at DESC);
