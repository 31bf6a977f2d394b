-- Identity sits apart from casework and is sealed with a key of the person's own (R-CONF-01, design §6).
CREATE SEQUENCE identity.person_seq;

CREATE TABLE identity.person (
    id          bigint PRIMARY KEY DEFAULT nextval('identity.person_seq'),
    wrapped_key bytea, -- null = erased: nothing sealed for this person can be read again
    merged_into bigint REFERENCES identity.person,
    sealed      bytea, -- names, birth date, contacts, papers
    created_by  bigint NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT person_not_merged_into_itself CHECK (merged_into <> id)
);

CREATE INDEX person_merged ON identity.person (merged_into) WHERE merged_into IS NOT NULL;

-- One row sealed with the master key: a start with another key is refused before anything is sealed with it.
CREATE TABLE identity.master_proof (
    id    integer PRIMARY KEY DEFAULT 1 CONSTRAINT master_proof_one_row CHECK (id = 1),
    proof bytea NOT NULL
);

REVOKE UPDATE, DELETE ON identity.master_proof FROM ${application};

-- Blind index: what must be found again without being readable.
CREATE TABLE identity.person_mark (
    person_id bigint NOT NULL REFERENCES identity.person ON DELETE CASCADE,
    kind      text NOT NULL CONSTRAINT person_mark_kind_known CHECK (kind IN ('NAME', 'NAME_BIRTH', 'PHONE', 'CODE')),
    mark      bytea NOT NULL,
    PRIMARY KEY (person_id, kind, mark)
);

CREATE INDEX person_mark_found ON identity.person_mark (kind, mark);

CREATE SEQUENCE request_number_seq;
CREATE SEQUENCE card_number_seq START 1001;

-- R-DOC-01 register of requests; the words themselves are in the sealed document.
CREATE SEQUENCE request_seq;

CREATE TABLE request (
    id                  bigint PRIMARY KEY DEFAULT nextval('request_seq'),
    number              text NOT NULL CONSTRAINT request_number_unique UNIQUE,
    programme_id        bigint NOT NULL REFERENCES programme,
    person_id           bigint NOT NULL REFERENCES identity.person,
    taken_by            bigint NOT NULL REFERENCES staff,
    taken_at            timestamptz NOT NULL,
    passed_to           bigint REFERENCES staff,
    passed_to_partner   bigint,
    channel             text,
    initiative          text,
    reason              text, -- service or domain code of the request
    returning_client    boolean NOT NULL DEFAULT false,
    first_help          text CONSTRAINT request_first_help_known CHECK (first_help IN ('YES', 'PARTLY', 'NO')),
    state               text NOT NULL DEFAULT 'DRAFT' CONSTRAINT request_state_known CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED', 'DISCARDED')),
    result              text CONSTRAINT request_result_known CHECK (result IN ('PROGRAMME', 'ONE_TIME', 'DECLINED', 'NOT_TARGET_GROUP')),
    follow_up_on        date,
    agreed_on           date,
    findings            bytea, -- sealed: target groups (a special category of data) and age
    eligible            boolean,
    ineligible_because  text CONSTRAINT request_ineligible_is_a_code CHECK (ineligible_because ~ '^[A-Z][A-Z0-9_]*$'),
    card_id             bigint,
    process_instance_id text,
    closed_at           timestamptz,
    CONSTRAINT request_closed_with_result CHECK ((state = 'CLOSED') = (result IS NOT NULL)),
    CONSTRAINT request_closed_at_set CHECK (state <> 'CLOSED' OR closed_at IS NOT NULL)
);

CREATE INDEX request_list ON request (programme_id, taken_at DESC, id DESC);
CREATE INDEX request_taken_by ON request (taken_by, taken_at DESC, id DESC);
CREATE INDEX request_person ON request (person_id);

CREATE SEQUENCE card_seq;

CREATE TABLE card (
    id               bigint PRIMARY KEY DEFAULT nextval('card_seq'),
    number           text NOT NULL CONSTRAINT card_number_unique UNIQUE, -- R-CARD-08
    person_id        bigint NOT NULL REFERENCES identity.person,
    programme_id     bigint NOT NULL REFERENCES programme,
    status           text NOT NULL CONSTRAINT card_status_known CHECK (status IN ('OPEN_ONE_TIME', 'OPEN_PROGRAMME', 'CLOSED')),
    entry_status     text NOT NULL CONSTRAINT card_entry_known CHECK (entry_status IN ('PRIMARY', 'ONE_TIME', 'PROGRAMME', 'RETURNED')),
    responsible_id   bigint NOT NULL REFERENCES staff,
    previous_card_id bigint,
    agreed_on        date,
    filled_at        timestamptz,
    filled_late      boolean, -- R-CARD-03: not at the first meeting; why is in the sealed document
    consent_on       date,
    contract_on      date,
    sex              text,
    birth_year       integer,
    opened_at        timestamptz NOT NULL,
    closed_at        timestamptz,
    superseded       boolean NOT NULL DEFAULT false,
    CONSTRAINT card_closed_at_set CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
    CONSTRAINT card_superseded_is_closed CHECK (NOT superseded OR status = 'CLOSED'),
    CONSTRAINT card_filled_says_when CHECK ((filled_at IS NULL) = (filled_late IS NULL)),
    -- R-CARD-07: cards of one person form one chain
    CONSTRAINT card_of_person UNIQUE (id, person_id),
    CONSTRAINT card_previous_of_same_person FOREIGN KEY (previous_card_id, person_id) REFERENCES card (id, person_id),
    CONSTRAINT card_previous_once UNIQUE (previous_card_id),
    CONSTRAINT card_not_its_own_previous CHECK (previous_card_id <> id)
);

-- R-CARD-07: at most one open card per person.
CREATE UNIQUE INDEX card_one_open_per_person ON card (person_id) WHERE status <> 'CLOSED';
CREATE INDEX card_list ON card (programme_id, opened_at DESC, id DESC);
CREATE INDEX card_responsible ON card (responsible_id, opened_at DESC, id DESC);
CREATE INDEX card_person ON card (person_id, opened_at DESC, id DESC);

ALTER TABLE request ADD CONSTRAINT request_card_exists FOREIGN KEY (card_id) REFERENCES card;

-- R-CARD-10: an open programme card never becomes a one-time card; a closed card stays closed.
CREATE FUNCTION card_moves_forward() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'CLOSED' AND NEW.status <> 'CLOSED' THEN
        RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'card_stays_closed', MESSAGE = 'card_stays_closed';
    ELSIF OLD.status <> NEW.status AND NEW.status <> 'CLOSED' THEN
        RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'card_status_forward', MESSAGE = 'card_status_forward';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER card_moves_forward BEFORE UPDATE OF status ON card
    FOR EACH ROW EXECUTE FUNCTION card_moves_forward();

-- R-DOC-03 one-time services sheet; R-DOC-03a: no plan.
CREATE SEQUENCE one_time_service_seq;

CREATE TABLE one_time_service (
    id           bigint PRIMARY KEY DEFAULT nextval('one_time_service_seq'),
    card_id      bigint REFERENCES card,
    person_id    bigint NOT NULL REFERENCES identity.person,
    programme_id bigint NOT NULL REFERENCES programme,
    worker_id    bigint NOT NULL REFERENCES staff,
    recorded_by  bigint NOT NULL REFERENCES staff,
    given_on     date NOT NULL,
    place        text NOT NULL,
    services     text[] NOT NULL CONSTRAINT one_time_service_names_one CHECK (cardinality(services) > 0),
    invited      text NOT NULL CONSTRAINT one_time_invited_known CHECK (invited IN ('YES', 'NO', 'REFUSED')),
    document_id  bigint NOT NULL
);

CREATE INDEX one_time_service_list ON one_time_service (programme_id, given_on DESC, id DESC);
CREATE INDEX one_time_service_person ON one_time_service (person_id);
CREATE INDEX one_time_service_document ON one_time_service (document_id);

CREATE TABLE one_time_means (
    service_id bigint NOT NULL REFERENCES one_time_service ON DELETE CASCADE,
    item       text NOT NULL,
    quantity   integer NOT NULL CONSTRAINT one_time_means_positive CHECK (quantity > 0),
    PRIMARY KEY (service_id, item)
);
