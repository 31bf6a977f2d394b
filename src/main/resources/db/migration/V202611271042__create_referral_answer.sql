-- The inbox (design §2.6): what partners answer by link or program is kept at once and reaches the referral's process
-- afterwards, once. Codes and dates stand here; words are sealed, with the person's key where the slip is known, else with the
-- operator's.
CREATE SEQUENCE referral_answer_seq;

CREATE TABLE referral_answer (
    id               bigint PRIMARY KEY DEFAULT nextval('referral_answer_seq'),
    referral_id      bigint REFERENCES referral, -- null: nobody has found yet whose it is
    slip             text NOT NULL CONSTRAINT referral_answer_slip_is_a_number CHECK (slip ~ '^S-[0-9]{4}-[0-9]{5,9}$'),
    channel          text NOT NULL CONSTRAINT referral_answer_channel_known CHECK (channel IN ('LINK', 'API')),
    link_id          bigint REFERENCES referral_link CONSTRAINT referral_answer_once_per_link UNIQUE,
    partner_id       bigint NOT NULL REFERENCES partner,
    idempotency_mark bytea, -- of the name that the partner's program gave to its request
    content_mark     bytea, -- of what it said: the same name with other words is a mistake
    received_at      timestamptz NOT NULL,
    came             boolean NOT NULL,
    received_on      date,
    outcome          text CONSTRAINT referral_answer_outcome_known CHECK (outcome IN ('SERVED', 'IN_PROGRESS', 'REFUSED', 'NOT_YET')),
    served_on        date,
    refusal_reason   code, -- R-REF-73
    next_visit_on    date,
    sealed           bytea NOT NULL,
    state            text NOT NULL DEFAULT 'WAITING'
        CONSTRAINT referral_answer_state_known CHECK (state IN ('WAITING', 'APPLIED', 'PARKED', 'DISCARDED')),
    trouble          text CONSTRAINT referral_answer_trouble_known CHECK (trouble IN ('UNKNOWN_SLIP', 'TOO_EARLY', 'BROKEN')),
    tries            integer NOT NULL DEFAULT 0,
    next_at          timestamptz NOT NULL,
    done_at          timestamptz,
    decided_by       bigint REFERENCES staff, -- who assigned, tried again or discarded it
    discarded_for    code,
    CONSTRAINT referral_answer_once_per_request UNIQUE (partner_id, idempotency_mark),
    CONSTRAINT referral_answer_channel_fits CHECK ((channel = 'LINK') = (link_id IS NOT NULL)
        AND (channel = 'API') = (idempotency_mark IS NOT NULL)),
    CONSTRAINT referral_answer_unknown_is_parked CHECK (referral_id IS NOT NULL OR state IN ('PARKED', 'DISCARDED')),
    CONSTRAINT referral_answer_parked_says_why CHECK (state <> 'PARKED' OR trouble IS NOT NULL),
    CONSTRAINT referral_answer_done_says_when CHECK ((state IN ('APPLIED', 'DISCARDED')) = (done_at IS NOT NULL)),
    CONSTRAINT referral_answer_discarded_says_why CHECK ((state = 'DISCARDED') = (discarded_for IS NOT NULL))
);

CREATE INDEX referral_answer_due ON referral_answer (next_at, id) WHERE state = 'WAITING';
CREATE INDEX referral_answer_waiting ON referral_answer (referral_id, id) WHERE state = 'WAITING';
CREATE INDEX referral_answer_parked ON referral_answer (id) WHERE state = 'PARKED';

REVOKE DELETE ON referral_answer FROM ${application};

-- What nobody could place lies before every supervisor.
ALTER TABLE referral_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY referral_answer_access ON referral_answer
    USING (acting_scope() = 'SYSTEM' OR CASE
        WHEN referral_id IS NULL THEN acting_scope() = 'PROJECT'
        ELSE sees_referral(referral_id) END);
