-- R-DOC-24: what we and a partner owe each other. Renewed, it is a new row: the old one says what held then.
CREATE TABLE agreement (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id       bigint NOT NULL REFERENCES partner,
    kind             text NOT NULL CONSTRAINT agreement_kind_known CHECK (kind IN ('CONTRACT', 'MEMORANDUM', 'ORAL')),
    number           text NOT NULL DEFAULT '',
    concluded_on     date NOT NULL,
    valid_from       date NOT NULL,
    valid_until      date, -- null: until one side ends it
    -- R-REF-10: the three clauses without which it does not carry a referral
    clause_referral  boolean NOT NULL, -- our duties contain the word "referral"
    clause_reception boolean NOT NULL, -- they receive and serve whom we send
    clause_feedback  boolean NOT NULL, -- both tell each other the results
    data_sharing     boolean NOT NULL, -- says which data about clients pass between us (R-CONF-04)
    contact_id       bigint REFERENCES partner_contact,
    renewal          text NOT NULL CONSTRAINT agreement_renewal_known CHECK (renewal IN ('NONE', 'ON_REQUEST', 'AUTOMATIC')),
    ended_on         date, -- before its time
    renewed_by       bigint REFERENCES agreement, -- nobody need be reminded of this one any more
    recorded_by      bigint NOT NULL REFERENCES staff,
    recorded_at      timestamptz NOT NULL,
    CONSTRAINT agreement_written_has_number CHECK (kind = 'ORAL' OR number <> ''),
    CONSTRAINT agreement_ends_after_start CHECK (valid_until >= valid_from),
    CONSTRAINT agreement_ended_after_start CHECK (ended_on >= valid_from),
    CONSTRAINT agreement_renewal_has_end CHECK (renewal = 'NONE' OR valid_until IS NOT NULL)
);

CREATE INDEX agreement_partner ON agreement (partner_id, valid_from DESC, id DESC);
-- T-33, each night
CREATE INDEX agreement_ending ON agreement (valid_until) WHERE valid_until IS NOT NULL AND ended_on IS NULL AND renewed_by IS NULL;

-- No row: for everything that the partner provides.
CREATE TABLE agreement_service (
    agreement_id bigint NOT NULL REFERENCES agreement,
    service      code NOT NULL REFERENCES service,
    CONSTRAINT agreement_service_once PRIMARY KEY (agreement_id, service)
);

REVOKE DELETE ON agreement FROM ${application};
