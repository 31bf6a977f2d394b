-- A case is a problem situation, not a person (R-CARD, Q-06): person 1–n card 1–n case. A case is led by one process
-- instance; a problem found on the way may be led by the instance of the case it was found in (R-7S-20, Q-05).
CREATE DOMAIN case_outcome AS text CONSTRAINT case_outcome_known CHECK (VALUE IN ('SOLVED_INDEPENDENT',
    'SOLVED_STILL_DEPENDENT', 'TRANSFERRED', 'CLIENT_WITHDREW', 'LOST_CONTACT', 'MOVED_AWAY', 'IMPRISONED', 'DIED',
    'RULES_BROKEN', 'PROGRAMME_ENDED', 'OTHER')); -- R-7S-07

CREATE SEQUENCE case_file_seq;

CREATE TABLE case_file (
    id                     bigint PRIMARY KEY DEFAULT nextval('case_file_seq'),
    number                 text NOT NULL CONSTRAINT case_file_number_unique UNIQUE,
    card_id                bigint NOT NULL REFERENCES card,
    programme_id           bigint NOT NULL REFERENCES programme,
    request_id             bigint CONSTRAINT case_file_once_per_request UNIQUE REFERENCES request,
    algorithm              text NOT NULL,
    case_manager_id        bigint NOT NULL REFERENCES staff,
    substitute_id          bigint REFERENCES staff, -- R-ROLE-25
    previous_manager_id    bigint REFERENCES staff, -- who led it before it was handed over
    parent_case_id         bigint REFERENCES case_file, -- R-7S-20: found while that case ran
    found_document_id      bigint CONSTRAINT case_file_once_per_problem UNIQUE, -- where the found problem is described
    process_instance_id    text,
    stage                  text NOT NULL DEFAULT 'E01', -- the stage entered last
    status                 text NOT NULL DEFAULT 'OPEN' CONSTRAINT case_file_status_known CHECK (status IN ('OPEN', 'CLOSED')),
    contact_established_on date,
    last_contact_on        date,
    next_contact_on        date, -- agreed with the client, or the next attempt
    level_real             integer CONSTRAINT case_file_level_real_range CHECK (level_real BETWEEN 0 AND 6),
    level_expected         integer CONSTRAINT case_file_level_expected_range CHECK (level_expected BETWEEN 0 AND 6),
    opened_at              timestamptz NOT NULL,
    proposed_outcome       case_outcome, -- withdrawn, died, lost: what the closure summary starts from
    closed_at              timestamptz,
    closed_on              date,
    outcome                case_outcome,
    solved                 boolean,
    independent            boolean,
    CONSTRAINT case_file_substitute_is_another CHECK (substitute_id <> case_manager_id),
    CONSTRAINT case_file_found_somewhere CHECK (found_document_id IS NULL OR parent_case_id IS NOT NULL),
    CONSTRAINT case_file_closed_with_outcome CHECK ((status = 'CLOSED')
        = (closed_at IS NOT NULL AND closed_on IS NOT NULL AND outcome IS NOT NULL)),
    -- R-7S-07a: both answers are given before a case is closed; nobody answers for the dead
    CONSTRAINT case_file_closed_with_answers CHECK (status = 'OPEN' OR outcome = 'DIED'
        OR (solved IS NOT NULL AND independent IS NOT NULL)),
    CONSTRAINT case_file_outcome_fits CHECK ((outcome <> 'SOLVED_INDEPENDENT' OR (solved AND independent))
        AND (outcome <> 'SOLVED_STILL_DEPENDENT' OR (solved AND NOT independent)))
);

CREATE INDEX case_file_agreed ON case_file (case_manager_id, next_contact_on)
    WHERE status = 'OPEN' AND next_contact_on IS NOT NULL;
CREATE INDEX case_file_manager ON case_file (case_manager_id, status, opened_at DESC, id DESC);
CREATE INDEX case_file_substitute ON case_file (substitute_id) WHERE substitute_id IS NOT NULL;
CREATE INDEX case_file_programme ON case_file (programme_id, status, opened_at DESC, id DESC);
CREATE INDEX case_file_card ON case_file (card_id);
CREATE INDEX case_file_parent ON case_file (parent_case_id) WHERE parent_case_id IS NOT NULL;
CREATE INDEX case_file_process ON case_file (process_instance_id);

-- The timeline (R-BPM-09): codes only, words are in documents.
CREATE TABLE case_event (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id       bigint NOT NULL REFERENCES case_file,
    at            timestamptz NOT NULL,
    kind          text NOT NULL, -- a module's own kinds begin with its name: plan.AGREED
    stage         text,
    staff_id      bigint,
    reason        text, -- code
    participation text[] NOT NULL DEFAULT '{}' CONSTRAINT case_event_participation_known
        CHECK (participation <@ ARRAY['PRESENT', 'AGREED', 'PROPOSED', 'PERFORMED']), -- R-GEN-07
    document_id   bigint,
    subject       text -- id of a line, a deadline code …
);

CREATE INDEX case_event_case ON case_event (case_id, at DESC, id DESC);
CREATE INDEX case_event_stage ON case_event (case_id, stage) WHERE kind IN ('STAGE_ENTERED', 'STAGE_LEFT');

REVOKE UPDATE, DELETE ON case_event FROM ${application};

-- R-7S-02a
CREATE SEQUENCE need_seq;

CREATE TABLE need (
    id          bigint PRIMARY KEY DEFAULT nextval('need_seq'),
    case_id     bigint NOT NULL REFERENCES case_file,
    document_id bigint NOT NULL,
    position    integer NOT NULL,
    domain      text NOT NULL,
    priority    text CONSTRAINT need_priority_known CHECK (priority IN ('HIGH', 'MEDIUM', 'LOW')),
    recognised  boolean NOT NULL,
    kind        text NOT NULL CONSTRAINT need_kind_known CHECK (kind IN ('PREVENTIVE', 'SUBJECTIVE')),
    equivalent  text CONSTRAINT need_equivalent_known CHECK (equivalent IN ('MATERIAL', 'RATIONAL', 'MORAL_PSYCHOLOGICAL')),
    state       text NOT NULL DEFAULT 'OPEN' CONSTRAINT need_state_known CHECK (state IN ('OPEN', 'MET', 'DROPPED')),
    sealed      bytea NOT NULL -- the need in words
);

CREATE INDEX need_case ON need (case_id, position, id);

-- Contacts and attempts (T-28): the watch counts them.
CREATE TABLE contact (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id     bigint NOT NULL REFERENCES case_file,
    contact_on  date NOT NULL,
    reached     boolean NOT NULL,
    way         text NOT NULL CONSTRAINT contact_way_known CHECK (way IN ('FACE_INDIVIDUAL', 'FACE_GROUP', 'PHONE', 'WRITTEN')),
    next_on     date, -- agreed with the client, or the next attempt
    staff_id    bigint NOT NULL REFERENCES staff,
    recorded_at timestamptz NOT NULL,
    document_id bigint CONSTRAINT contact_once_per_document UNIQUE
);

CREATE INDEX contact_case ON contact (case_id, contact_on DESC, id DESC);

-- R-DOC-30: what the closure summary decides, before it is signed; the words are in the document.
CREATE TABLE closure (
    case_id        bigint PRIMARY KEY REFERENCES case_file,
    outcome        case_outcome NOT NULL,
    closed_on      date NOT NULL,
    solved         boolean,
    independent    boolean,
    independence   text, -- R-GEN-05: the degree reached
    level_at_end   integer CONSTRAINT closure_level_range CHECK (level_at_end BETWEEN 0 AND 6), -- nobody asks after a death
    checks         text, -- R-7S-07b: referral checks explained, none open, or not possible
    return_invited boolean,
    document_id    bigint NOT NULL,
    summarised_by  bigint NOT NULL REFERENCES staff,
    signed_by      bigint REFERENCES staff,
    signed_on      date,
    CONSTRAINT closure_signed_says_when CHECK ((signed_by IS NULL) = (signed_on IS NULL)),
    CONSTRAINT closure_with_answers CHECK (outcome = 'DIED'
        OR (solved IS NOT NULL AND independent IS NOT NULL AND level_at_end IS NOT NULL)),
    CONSTRAINT closure_outcome_fits CHECK ((outcome <> 'SOLVED_INDEPENDENT' OR (solved AND independent))
        AND (outcome <> 'SOLVED_STILL_DEPENDENT' OR (solved AND NOT independent)))
);

-- What was said of the end stays once it is signed; a closed case stays closed, a problem that comes back is a new one.
REVOKE DELETE ON case_file, contact, closure FROM ${application};

CREATE FUNCTION closure_signed_stays() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.signed_by IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'closure_signed_stays', MESSAGE = 'closure_signed_stays';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER closure_signed_stays BEFORE UPDATE ON closure
    FOR EACH ROW EXECUTE FUNCTION closure_signed_stays();

CREATE FUNCTION case_stays_closed() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'CLOSED' AND (NEW.status, NEW.card_id, NEW.closed_at, NEW.closed_on, NEW.outcome, NEW.solved, NEW.independent)
            IS DISTINCT FROM (OLD.status, OLD.card_id, OLD.closed_at, OLD.closed_on, OLD.outcome, OLD.solved, OLD.independent) THEN
        RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'case_stays_closed', MESSAGE = 'case_stays_closed';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER case_stays_closed BEFORE UPDATE ON case_file
    FOR EACH ROW EXECUTE FUNCTION case_stays_closed();
