-- R-LESSON-60, R-7S-23: a client is passed to another programme or another organisation. Codes and dates stand here, what people
-- said is sealed.
CREATE SEQUENCE transfer_seq;

CREATE TABLE transfer (
    id                  bigint PRIMARY KEY DEFAULT nextval('transfer_seq'),
    case_id             bigint NOT NULL REFERENCES case_file,
    number              integer NOT NULL CONSTRAINT transfer_number_positive CHECK (number > 0), -- counts the transfers of a case
    person_id           bigint NOT NULL REFERENCES identity.person,
    requested_at        timestamptz NOT NULL,
    requested_by        bigint NOT NULL REFERENCES staff,
    goes_to             text NOT NULL CONSTRAINT transfer_goes_to_known CHECK (goes_to IN ('INSIDE', 'PARTNER')),
    programme_id        bigint REFERENCES programme, -- which takes over
    manager_id          bigint REFERENCES staff, -- who takes over
    partner_id          bigint REFERENCES partner,
    because             code NOT NULL,
    state               text NOT NULL CONSTRAINT transfer_state_known CHECK (state IN ('REQUESTED', 'AGREED', 'APPROVED', 'SENT',
        'QUESTIONED', 'RECEIVED', 'DECLINED', 'NOT_APPROVED', 'REFUSED', 'WITHDRAWN', 'CANCELLED')),
    agreed_on           date, -- R-CONF-04: the client, to what is passed on
    parts               code[] NOT NULL DEFAULT '{}',
    consent_document_id bigint,
    approved_by         bigint REFERENCES staff,
    approved_at         timestamptz, -- T-21 counts from it
    sent_at             timestamptz, -- from then on the receiver sees it
    received_at         timestamptz,
    received_by         bigint REFERENCES staff, -- null if another organisation did
    received_on         date,
    next_case_id        bigint REFERENCES case_file, -- as which the case goes on
    reason              code, -- why it came to nothing
    closed_at           timestamptz,
    process_instance_id text,
    document_id         bigint NOT NULL, -- the request
    sealed              bytea NOT NULL,
    CONSTRAINT transfer_once_per_number UNIQUE (case_id, number),
    CONSTRAINT transfer_names_receiver CHECK (CASE goes_to
        WHEN 'INSIDE' THEN programme_id IS NOT NULL AND manager_id IS NOT NULL AND partner_id IS NULL
        ELSE partner_id IS NOT NULL AND programme_id IS NULL AND manager_id IS NULL END),
    CONSTRAINT transfer_approval_has_name CHECK ((approved_at IS NULL) = (approved_by IS NULL)),
    -- nothing about a client leaves without the client's agreement and the supervisor's approval
    CONSTRAINT transfer_sent_with_consent CHECK (sent_at IS NULL
        OR (agreed_on IS NOT NULL AND consent_document_id IS NOT NULL AND approved_at IS NOT NULL)),
    CONSTRAINT transfer_received_says_when CHECK ((state = 'RECEIVED') = (received_at IS NOT NULL)
        AND (received_at IS NULL) = (received_on IS NULL) AND (received_at IS NULL OR sent_at IS NOT NULL)),
    CONSTRAINT transfer_closed_says_when CHECK ((closed_at IS NOT NULL)
        = (state IN ('RECEIVED', 'DECLINED', 'NOT_APPROVED', 'REFUSED', 'WITHDRAWN', 'CANCELLED'))),
    CONSTRAINT transfer_came_to_nothing_says_why CHECK ((reason IS NOT NULL)
        = (state IN ('DECLINED', 'NOT_APPROVED', 'REFUSED', 'WITHDRAWN', 'CANCELLED')))
);

-- a case is on its way to one place at a time
CREATE UNIQUE INDEX transfer_one_running ON transfer (case_id) WHERE closed_at IS NULL;
CREATE INDEX transfer_to_manager ON transfer (manager_id, sent_at DESC) WHERE sent_at IS NOT NULL;
CREATE INDEX transfer_to_programme ON transfer (programme_id, sent_at DESC) WHERE sent_at IS NOT NULL;
CREATE INDEX transfer_next_case ON transfer (next_case_id) WHERE next_case_id IS NOT NULL;

-- R-DOC-23: what is passed on, as it stood when it was put together; each time anew.
CREATE SEQUENCE transfer_package_seq;

CREATE TABLE transfer_package (
    id          bigint PRIMARY KEY DEFAULT nextval('transfer_package_seq'),
    transfer_id bigint NOT NULL REFERENCES transfer,
    version     integer NOT NULL CONSTRAINT transfer_package_version_positive CHECK (version > 0),
    made_at     timestamptz NOT NULL,
    sent_at     timestamptz,
    sealed      bytea NOT NULL,
    CONSTRAINT transfer_package_version_once UNIQUE (transfer_id, version)
);

-- What the receiver asks back before taking over.
CREATE SEQUENCE transfer_question_seq;

CREATE TABLE transfer_question (
    id          bigint PRIMARY KEY DEFAULT nextval('transfer_question_seq'),
    transfer_id bigint NOT NULL REFERENCES transfer,
    asked_at    timestamptz NOT NULL,
    asked_by    bigint REFERENCES staff, -- null if another organisation asks
    answered_at timestamptz,
    question    bytea NOT NULL, -- sealed
    answer      bytea, -- sealed
    CONSTRAINT transfer_question_answered CHECK ((answer IS NULL) = (answered_at IS NULL))
);

CREATE INDEX transfer_question_transfer ON transfer_question (transfer_id, id);

REVOKE DELETE ON transfer, transfer_package, transfer_question FROM ${application};

-- The receiving side sees nothing before the package is sent, and until receipt nothing but the package.
CREATE FUNCTION receives_transfer(sent timestamptz, programme bigint, manager bigint) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT sent IS NOT NULL
        AND ((acting_scope() = 'PROJECT' AND programme = ANY (acting_programmes()))
            OR (acting_scope() IN ('OWN', 'PROJECT') AND manager = acting_staff()))
$$;

CREATE FUNCTION sees_transfer(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.transfer t WHERE t.id = wanted);
END $$;

CREATE FUNCTION sends_transfer(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.transfer t WHERE t.id = wanted AND public.sees_case(t.case_id));
END $$;

-- Refused or withdrawn, the package is read no longer on the other side.
CREATE FUNCTION reads_package(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.transfer t WHERE t.id = wanted AND t.state IN ('SENT', 'QUESTIONED', 'RECEIVED'));
END $$;

ALTER TABLE transfer ENABLE ROW LEVEL SECURITY;
CREATE POLICY transfer_access ON transfer
    USING (acting_scope() = 'SYSTEM' OR sees_case(case_id) OR receives_transfer(sent_at, programme_id, manager_id)
        OR (next_case_id IS NOT NULL AND sees_case(next_case_id)));

ALTER TABLE transfer_package ENABLE ROW LEVEL SECURITY;
CREATE POLICY transfer_package_access ON transfer_package
    USING (acting_scope() = 'SYSTEM' OR sends_transfer(transfer_id) OR (sent_at IS NOT NULL AND reads_package(transfer_id)));

ALTER TABLE transfer_question ENABLE ROW LEVEL SECURITY;
CREATE POLICY transfer_question_access ON transfer_question
    USING (acting_scope() = 'SYSTEM' OR sees_transfer(transfer_id));

-- One open card a person (R-CARD-07): it goes along when a case goes on in another programme, and so does what it says, in
-- whichever case it was filled.
ALTER POLICY document_access ON document
    USING (acting_scope() = 'SYSTEM' OR CASE
        WHEN case_id IS NOT NULL THEN sees_case(case_id) OR (form_id = 'client-card' AND sees_card(card_id))
        WHEN card_id IS NOT NULL THEN sees_card(card_id)
        WHEN request_id IS NOT NULL THEN sees_request(request_id)
        ELSE (acting_scope() IN ('OWN', 'PROJECT') AND author_id = acting_staff())
            OR sees_service_of(id) END);
