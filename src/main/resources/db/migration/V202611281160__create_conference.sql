-- R-12S-10: a conference runs beside its case. Codes and dates stand here, what people said is sealed.
CREATE SEQUENCE conference_seq;

CREATE TABLE conference (
    id                  bigint PRIMARY KEY DEFAULT nextval('conference_seq'),
    case_id             bigint NOT NULL REFERENCES case_file,
    number              integer NOT NULL CONSTRAINT conference_number_positive CHECK (number > 0), -- counts the conferences of a case
    person_id           bigint NOT NULL REFERENCES identity.person,
    asked_at            timestamptz NOT NULL,
    asked_by            bigint REFERENCES staff, -- null: the algorithm, after activities
    asked_because       text NOT NULL CONSTRAINT conference_because_known CHECK (asked_because IN ('CALLED', 'ACTIVITIES', 'TEAM')),
    activity_ended_on   date, -- T-25 counts from it
    state               text NOT NULL CONSTRAINT conference_state_known
        CHECK (state IN ('ASKED', 'CALLED', 'HELD', 'DECIDED', 'DONE', 'CANCELLED', 'ENDED')),
    kind                code, -- why now
    held_on             date,
    held_time           time,
    place               code,
    called_by           bigint REFERENCES staff,
    led_by              bigint REFERENCES staff, -- signs the minutes
    client_part         code, -- whether the client takes part, or why not
    sharing             code, -- R-CONF-04: whether the client agrees that partners hear about the case
    postponed           integer NOT NULL DEFAULT 0 CONSTRAINT conference_postponed_counted CHECK (postponed >= 0),
    minutes_by          bigint REFERENCES staff,
    minutes_id          bigint, -- the document
    signed_by           bigint REFERENCES staff,
    signed_at           timestamptz,
    next_on             date,
    over_because        code, -- the case ends: the minutes are still written, nothing else follows
    reason              code, -- why it was called off, or ended
    closed_at           timestamptz,
    process_instance_id text,
    document_id         bigint, -- the call
    sealed              bytea, -- question, agenda, where exactly, why without the client, what a member of the team asked for
    CONSTRAINT conference_once_per_number UNIQUE (case_id, number),
    CONSTRAINT conference_called_is_complete CHECK (state NOT IN ('CALLED', 'HELD', 'DECIDED', 'DONE', 'CANCELLED')
        OR (kind IS NOT NULL AND held_on IS NOT NULL AND held_time IS NOT NULL AND place IS NOT NULL AND called_by IS NOT NULL
            AND led_by IS NOT NULL AND client_part IS NOT NULL AND sharing IS NOT NULL AND document_id IS NOT NULL)),
    CONSTRAINT conference_signed_says_who CHECK (state NOT IN ('DECIDED', 'DONE') OR (signed_by IS NOT NULL AND minutes_id IS NOT NULL)),
    CONSTRAINT conference_closed_says_when CHECK ((closed_at IS NOT NULL) = (state IN ('DONE', 'CANCELLED', 'ENDED'))),
    CONSTRAINT conference_off_says_why CHECK ((state IN ('CANCELLED', 'ENDED')) = (reason IS NOT NULL))
);

-- the calendar of the team
CREATE INDEX conference_day ON conference (held_on) WHERE held_on IS NOT NULL;

-- R-CONF-04: who takes part, and what they may know of the case
CREATE TABLE conference_participant (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    conference_id bigint NOT NULL REFERENCES conference,
    staff_id      bigint REFERENCES staff,
    contact_id    bigint REFERENCES partner_contact,
    knows         text NOT NULL CONSTRAINT conference_participant_knows_known CHECK (knows IN ('EVERYTHING', 'AGENDA', 'TIME')),
    told          text CONSTRAINT conference_participant_told_known CHECK (told IN ('NEWS', 'LETTER', 'CALL')), -- CALL: no way to write
    attended      boolean,
    CONSTRAINT conference_participant_is_one CHECK ((staff_id IS NULL) <> (contact_id IS NULL)),
    CONSTRAINT conference_participant_staff_once UNIQUE (conference_id, staff_id),
    CONSTRAINT conference_participant_contact_once UNIQUE (conference_id, contact_id)
);

CREATE INDEX conference_participant_staff ON conference_participant (staff_id) WHERE staff_id IS NOT NULL;

-- R-DOC-21: who does what by when
CREATE SEQUENCE conference_decision_seq;

CREATE TABLE conference_decision (
    id            bigint PRIMARY KEY DEFAULT nextval('conference_decision_seq'),
    conference_id bigint NOT NULL REFERENCES conference,
    number        integer NOT NULL CONSTRAINT conference_decision_number_positive CHECK (number > 0),
    doer_id       bigint NOT NULL REFERENCES staff,
    due_on        date NOT NULL,
    decided_on    date NOT NULL,
    state         text NOT NULL CONSTRAINT conference_decision_state_known
        CHECK (state IN ('PROPOSED', 'OPEN', 'DONE', 'NOT_DONE', 'DROPPED')), -- PROPOSED: the minutes are not signed yet
    closed_at     timestamptz,
    document_id   bigint, -- what came of it
    sealed        bytea NOT NULL, -- what
    CONSTRAINT conference_decision_once UNIQUE (conference_id, number),
    CONSTRAINT conference_decision_closed_says_when CHECK ((closed_at IS NOT NULL) = (state IN ('DONE', 'NOT_DONE', 'DROPPED')))
);

CREATE INDEX conference_decision_doer ON conference_decision (doer_id) WHERE state = 'OPEN';

REVOKE DELETE ON conference, conference_participant FROM ${application};

ALTER TABLE conference ENABLE ROW LEVEL SECURITY;
CREATE POLICY conference_access ON conference USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

CREATE FUNCTION sees_conference(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.conference c WHERE c.id = wanted);
END $$;

ALTER TABLE conference_participant ENABLE ROW LEVEL SECURITY;
CREATE POLICY conference_participant_access ON conference_participant
    USING (acting_scope() = 'SYSTEM' OR sees_conference(conference_id));

ALTER TABLE conference_decision ENABLE ROW LEVEL SECURITY;
CREATE POLICY conference_decision_access ON conference_decision
    USING (acting_scope() = 'SYSTEM' OR sees_conference(conference_id));
