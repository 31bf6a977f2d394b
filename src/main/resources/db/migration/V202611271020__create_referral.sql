-- A referral: one client, sent and accompanied to one partner for one service (R-REF-01, 02). It lives longer than the case
-- (R-REF-45): its process is its own, its deadlines are not cancelled when the case is closed. Codes and dates stand here, what
-- people said is sealed.
CREATE DOMAIN referral_service_state AS text CONSTRAINT referral_service_state_known CHECK (VALUE IN ('OFFERED', 'DECLINED',
    'CANCELLED', 'ISSUED', 'ACCOMPANYING', 'RECEIVED', 'SERVED', 'NO_SHOW', 'NOT_SERVED')); -- R-REF-60

CREATE DOMAIN referral_monitoring_state AS text CONSTRAINT referral_monitoring_state_known
    CHECK (VALUE IN ('SCHEDULED', 'RUNNING', 'STOPPED_BY_CLIENT', 'FINISHED'));

CREATE DOMAIN referral_classification AS text CONSTRAINT referral_classification_known CHECK (VALUE IN ('COMPLETED_EFFECTIVE',
    'COMPLETED_PARTIAL', 'COMPLETED_NOT_RECEIVED', 'COMPLETED_UNKNOWN', 'COMPLETED_FORMAL'));

CREATE DOMAIN check_way AS text CONSTRAINT check_way_known CHECK (VALUE IN ('FACE_INDIVIDUAL', 'FACE_GROUP', 'PHONE', 'WRITTEN')); -- R-REF-44

-- R-REF-27: slips are numbered without a gap, per year; the row is held while a slip is issued.
CREATE TABLE slip_numbering (
    year integer PRIMARY KEY,
    last integer NOT NULL CONSTRAINT slip_numbering_positive CHECK (last > 0)
);

CREATE SEQUENCE referral_seq;

CREATE TABLE referral (
    id                  bigint PRIMARY KEY DEFAULT nextval('referral_seq'),
    slip_number         text CONSTRAINT referral_slip_unique UNIQUE, -- S-2026-00017; the process's business key
    case_id             bigint NOT NULL REFERENCES case_file,
    card_id             bigint NOT NULL REFERENCES card,
    person_id           bigint NOT NULL REFERENCES identity.person,
    programme_id        bigint NOT NULL REFERENCES programme,
    plan_line_id        bigint NOT NULL REFERENCES plan_line, -- R-REF-03; a review that carries the line over takes the referral along
    need_id             bigint NOT NULL REFERENCES need,
    service             code NOT NULL REFERENCES service,
    partner_id          bigint NOT NULL REFERENCES partner,
    contact_id          bigint, -- the partner's responsible person, R-REF-16
    parent_id           bigint REFERENCES referral,
    level               integer NOT NULL DEFAULT 1 CONSTRAINT referral_level_range CHECK (level BETWEEN 1 AND 3), -- R-REF-66
    way                 text NOT NULL CONSTRAINT referral_way_known CHECK (way IN ('REFERRAL', 'ACCOMPANIMENT', 'PHONE_CALL')),
    way_reason          code, -- R-REF-34: why nobody goes along
    attempt             integer NOT NULL DEFAULT 1 CONSTRAINT referral_attempt_positive CHECK (attempt > 0),
    responsible_id      bigint NOT NULL REFERENCES staff, -- journal, column 7
    issued_at           timestamptz,
    issued_on           date, -- journal, column 1; the checks count from it (Q-14)
    appointment_on      date,
    appointment_time    time,
    valid_until         date,
    crisis              boolean NOT NULL DEFAULT false, -- R-REF-11: never held up by a missing agreement
    without_agreement   code, -- why sent although no agreement is valid (Q-22)
    data_consent        boolean NOT NULL, -- the client agreed that what the slip says is passed on
    feedback_consent    boolean NOT NULL, -- … and that the partner answers, and hears our result (R-NTF-05)
    discreet            boolean NOT NULL DEFAULT true, -- neutral name of the organisation on paper (R-CONF-05)
    checks_choice       text CONSTRAINT referral_choice_known CHECK (checks_choice IN ('YES', 'NO', 'PARTLY')), -- R-REF-41
    checks_ways         check_way[] NOT NULL DEFAULT '{}', -- the ways the client accepts, where PARTLY
    checks_explained_on date,
    checks_explained_by bigint REFERENCES staff,
    service_state       referral_service_state NOT NULL,
    monitoring_state    referral_monitoring_state,
    classification      referral_classification,
    received_on         date,
    served_on           date,
    next_visit_on       date,
    non_receipt_reason  code, -- R-REF-73
    quality_client      integer CONSTRAINT referral_quality_client_range CHECK (quality_client BETWEEN 1 AND 5), -- R-REF-71
    quality_worker      integer CONSTRAINT referral_quality_worker_range CHECK (quality_worker BETWEEN 1 AND 5),
    goal_reached        boolean, -- the client's goal for the line
    finished_at         timestamptz,
    process_instance_id text,
    document_id         bigint NOT NULL, -- where it was agreed with the client
    sealed              bytea NOT NULL, -- what to bring, meeting point, who served, result and tactics in words
    CONSTRAINT referral_issued_complete CHECK ((slip_number IS NULL) = (issued_at IS NULL) AND (slip_number IS NULL) = (issued_on IS NULL)
        AND (slip_number IS NULL) = (checks_choice IS NULL) AND (slip_number IS NULL) = (monitoring_state IS NULL)),
    -- guards of R-REF-60
    CONSTRAINT referral_unissued_has_no_slip CHECK (slip_number IS NOT NULL OR service_state IN ('OFFERED', 'DECLINED', 'CANCELLED')),
    CONSTRAINT referral_issued_with_consent CHECK (slip_number IS NULL OR data_consent),
    CONSTRAINT referral_served_says_when CHECK (service_state <> 'SERVED' OR served_on IS NOT NULL),
    CONSTRAINT referral_not_received_says_why CHECK (service_state NOT IN ('NO_SHOW', 'NOT_SERVED', 'DECLINED', 'CANCELLED')
        OR non_receipt_reason IS NOT NULL),
    CONSTRAINT referral_level_has_parent CHECK ((level = 1) = (parent_id IS NULL)),
    CONSTRAINT referral_finished_is_classified CHECK ((finished_at IS NULL) OR classification IS NOT NULL
        OR service_state IN ('DECLINED', 'CANCELLED')),
    CONSTRAINT referral_effective_was_served CHECK (classification NOT IN ('COMPLETED_EFFECTIVE', 'COMPLETED_PARTIAL')
        OR service_state = 'SERVED'),
    CONSTRAINT referral_needs_way_reason CHECK (way = 'ACCOMPANIMENT' OR way_reason IS NOT NULL)
);

CREATE INDEX referral_case ON referral (case_id, id DESC);
CREATE INDEX referral_line ON referral (plan_line_id);
CREATE INDEX referral_parent ON referral (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX referral_partner ON referral (partner_id, issued_on DESC, id DESC);
CREATE INDEX referral_person ON referral (person_id);
-- the journal, newest first: a programme's, a worker's
CREATE INDEX referral_journal ON referral (programme_id, issued_on DESC, id DESC) WHERE slip_number IS NOT NULL;
CREATE INDEX referral_journal_own ON referral (responsible_id, issued_on DESC, id DESC) WHERE slip_number IS NOT NULL;

-- One line of a plan is not referred twice at the same time; what is sent on from a partner hangs on its parent.
CREATE UNIQUE INDEX referral_one_running ON referral (plan_line_id)
    WHERE level = 1 AND finished_at IS NULL AND service_state NOT IN ('DECLINED', 'CANCELLED');

-- R-REF-40, 50: the four checks, written when the slip is issued; the day stands in the deadline of the same code.
CREATE TABLE referral_check (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    referral_id     bigint NOT NULL REFERENCES referral,
    code            code NOT NULL CONSTRAINT referral_check_known CHECK (code IN ('REF_CHECK_0', 'REF_CHECK_1W', 'REF_CHECK_1M', 'REF_CHECK_3M')),
    result          text CONSTRAINT referral_check_result_known
        CHECK (result IN ('DONE', 'NOT_REACHED', 'DECLINED_BY_CLIENT', 'CANCELLED', 'MISSED')),
    sub_result      text CONSTRAINT referral_check_sub_result_known CHECK (sub_result IN ('VISIT_PENDING')), -- R-REF-51
    made_on         date,
    way             check_way,
    way_reason      code, -- R-REF-44: why in writing
    used_slip       boolean,
    visit_confirmed boolean,
    change_code     code, -- R-REF-47: what changed for the client
    wanted_change   boolean, -- whether it is what the client wanted
    satisfaction    integer CONSTRAINT referral_check_satisfaction_range CHECK (satisfaction BETWEEN 1 AND 5),
    quality         integer CONSTRAINT referral_check_quality_range CHECK (quality BETWEEN 1 AND 5),
    offers          code[] NOT NULL DEFAULT '{}', -- R-REF-46
    staff_id        bigint REFERENCES staff,
    resolved_at     timestamptz,
    document_id     bigint,
    CONSTRAINT referral_check_once UNIQUE (referral_id, code),
    CONSTRAINT referral_check_done_complete CHECK (result <> 'DONE' OR (made_on IS NOT NULL AND way IS NOT NULL AND staff_id IS NOT NULL
        AND document_id IS NOT NULL AND cardinality(offers) > 0)),
    CONSTRAINT referral_check_resolved_says_when CHECK ((result IS NULL) = (resolved_at IS NULL)),
    CONSTRAINT referral_check_written_has_reason CHECK (way <> 'WRITTEN' OR way_reason IS NOT NULL)
);

-- R-REF-48: attempts that failed are facts, too.
CREATE TABLE check_attempt (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    check_id    bigint NOT NULL REFERENCES referral_check,
    made_on     date NOT NULL,
    way         check_way NOT NULL,
    staff_id    bigint NOT NULL REFERENCES staff,
    recorded_at timestamptz NOT NULL,
    document_id bigint NOT NULL CONSTRAINT check_attempt_once_per_document UNIQUE
);

CREATE INDEX check_attempt_check ON check_attempt (check_id, id);

-- T-14: a day typed by the worker, never moved by a calendar (Q-40).
CREATE TABLE control_visit (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    referral_id bigint NOT NULL REFERENCES referral,
    visit_on    date NOT NULL,
    set_by      bigint NOT NULL REFERENCES staff,
    set_at      timestamptz NOT NULL,
    result      text CONSTRAINT control_visit_result_known CHECK (result IN ('CONFIRMED', 'NOT_CONFIRMED', 'CANCELLED')),
    made_on     date,
    document_id bigint,
    CONSTRAINT control_visit_made_says_when CHECK ((result IS NULL) = (made_on IS NULL))
);

CREATE INDEX control_visit_referral ON control_visit (referral_id, visit_on);

-- R-REF-30…33: who goes along, what was done on the way.
CREATE TABLE escort (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    referral_id   bigint NOT NULL REFERENCES referral,
    attempt       integer NOT NULL,
    staff_id      bigint NOT NULL REFERENCES staff, -- case manager or volunteer
    planned_at    timestamptz,
    started_at    timestamptz,
    actions       code[] NOT NULL DEFAULT '{}',
    transport     code,
    mood          integer CONSTRAINT escort_mood_range CHECK (mood BETWEEN 1 AND 5),
    minutes       integer CONSTRAINT escort_minutes_range CHECK (minutes BETWEEN 0 AND 1440),
    document_id   bigint,
    CONSTRAINT escort_once_per_attempt UNIQUE (referral_id, attempt)
);

-- What was written down stays (R-REF-48); a check's row takes its result once.
REVOKE DELETE ON referral, referral_check, control_visit, escort FROM ${application};
REVOKE UPDATE, DELETE ON check_attempt FROM ${application};
REVOKE DELETE ON slip_numbering FROM ${application};

CREATE FUNCTION sees_referral(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.referral r WHERE r.id = wanted);
END $$;

ALTER TABLE referral ENABLE ROW LEVEL SECURITY;
CREATE POLICY referral_access ON referral
    USING (acting_scope() = 'SYSTEM'
        OR (acting_scope() = 'PROJECT' AND programme_id = ANY (acting_programmes()))
        OR (acting_scope() IN ('OWN', 'PROJECT') AND (responsible_id = acting_staff() OR sees_case(case_id))));

ALTER TABLE referral_check ENABLE ROW LEVEL SECURITY;
CREATE POLICY referral_check_access ON referral_check USING (acting_scope() = 'SYSTEM' OR sees_referral(referral_id));

ALTER TABLE check_attempt ENABLE ROW LEVEL SECURITY;
CREATE POLICY check_attempt_access ON check_attempt
    USING (acting_scope() = 'SYSTEM'
        OR EXISTS (SELECT 1 FROM referral_check c WHERE c.id = check_id AND sees_referral(c.referral_id)));

ALTER TABLE control_visit ENABLE ROW LEVEL SECURITY;
CREATE POLICY control_visit_access ON control_visit USING (acting_scope() = 'SYSTEM' OR sees_referral(referral_id));

ALTER TABLE escort ENABLE ROW LEVEL SECURITY;
CREATE POLICY escort_access ON escort
    USING (acting_scope() = 'SYSTEM' OR staff_id = acting_staff() OR sees_referral(referral_id));
