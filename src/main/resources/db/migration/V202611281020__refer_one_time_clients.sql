-- A one-time client has neither a case nor a plan (R-DOC-03a). A referral of theirs hangs on the request it came from instead of a
-- line of a plan (R-REF-03, Q-52); what belongs to a case elsewhere, deadlines, standards and timeline, belongs to it.
ALTER TABLE referral
    ALTER COLUMN case_id DROP NOT NULL,
    ALTER COLUMN plan_line_id DROP NOT NULL,
    ALTER COLUMN need_id DROP NOT NULL,
    ADD COLUMN request_id bigint REFERENCES request,
    ADD CONSTRAINT referral_of_line_or_request CHECK (CASE WHEN request_id IS NULL
        THEN num_nulls(case_id, plan_line_id, need_id) = 0
        ELSE num_nonnulls(case_id, plan_line_id, need_id) = 0 END);

CREATE INDEX referral_one_time ON referral (card_id, issued_on DESC, id DESC) WHERE request_id IS NOT NULL;
-- the monitoring file's own row: nobody could be asked, so there are no checks
CREATE INDEX referral_one_time_issued ON referral (issued_at DESC, id DESC) WHERE request_id IS NOT NULL;

-- Who did not agree to be asked, or left no contact: only the partner is asked (Q-52).
ALTER DOMAIN referral_monitoring_state DROP CONSTRAINT referral_monitoring_state_known;
ALTER DOMAIN referral_monitoring_state ADD CONSTRAINT referral_monitoring_state_known
    CHECK (VALUE IN ('SCHEDULED', 'RUNNING', 'STOPPED_BY_CLIENT', 'NO_CONTACT', 'FINISHED'));

-- Whose card it is sees it as well as who issued it.
ALTER POLICY referral_access ON referral
    USING (acting_scope() = 'SYSTEM'
        OR (acting_scope() = 'PROJECT' AND programme_id = ANY (acting_programmes()))
        OR (acting_scope() IN ('OWN', 'PROJECT') AND (responsible_id = acting_staff()
            OR CASE WHEN request_id IS NULL THEN sees_case(case_id) ELSE sees_card(card_id) END)));

-- The versions such a referral keeps to its end; the first is the main one.
CREATE TABLE referral_standard (
    referral_id         bigint NOT NULL REFERENCES referral,
    position            integer NOT NULL,
    standard_version_id bigint NOT NULL REFERENCES standard_version,
    PRIMARY KEY (referral_id, position),
    CONSTRAINT referral_standard_once UNIQUE (referral_id, standard_version_id)
);

REVOKE UPDATE, DELETE ON referral_standard FROM ${application};

ALTER TABLE referral_standard ENABLE ROW LEVEL SECURITY;
CREATE POLICY referral_standard_access ON referral_standard
    USING (acting_scope() = 'SYSTEM' OR sees_referral(referral_id));

ALTER TABLE deadline
    ALTER COLUMN case_id DROP NOT NULL,
    ADD COLUMN referral_id bigint REFERENCES referral,
    ADD CONSTRAINT deadline_of_case_or_referral CHECK (num_nonnulls(case_id, referral_id) = 1);

CREATE UNIQUE INDEX deadline_one_open_of_referral ON deadline (referral_id, code, subject)
    WHERE referral_id IS NOT NULL AND state IN ('OPEN', 'OFF');
CREATE INDEX deadline_referral ON deadline (referral_id) WHERE referral_id IS NOT NULL;

ALTER POLICY deadline_access ON deadline
    USING (acting_scope() = 'SYSTEM'
        OR CASE WHEN referral_id IS NULL THEN sees_case(case_id) ELSE sees_referral(referral_id) END);

ALTER TABLE case_event
    ALTER COLUMN case_id DROP NOT NULL,
    ADD COLUMN referral_id bigint REFERENCES referral,
    ADD CONSTRAINT case_event_of_case_or_referral CHECK (num_nonnulls(case_id, referral_id) = 1);

CREATE INDEX case_event_referral ON case_event (referral_id, at DESC, id DESC) WHERE referral_id IS NOT NULL;

ALTER POLICY case_event_access ON case_event
    USING (acting_scope() = 'SYSTEM'
        OR CASE WHEN referral_id IS NULL THEN sees_case(case_id) ELSE sees_referral(referral_id) END);
