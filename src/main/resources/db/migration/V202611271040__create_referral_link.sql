-- R-REF-21: the page on which a partner answers without an account. A link is good for one answer and for a hundred days. The
-- database finds it by marks made with the operator's key; the link itself is sealed with that key, since slip and letters
-- are printed again, and gone as soon as it is used or revoked.
CREATE TABLE referral_link (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    referral_id bigint NOT NULL REFERENCES referral,
    attempt     integer NOT NULL,
    token_mark  bytea NOT NULL CONSTRAINT referral_link_token_unique UNIQUE,
    code_mark   bytea NOT NULL CONSTRAINT referral_link_code_unique UNIQUE, -- typed from paper
    sealed      bytea,
    issued_at   timestamptz NOT NULL,
    issued_by   bigint REFERENCES staff, -- null: the system, with the slip
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz,
    revoked_at  timestamptz,
    revoked_by  bigint REFERENCES staff, -- null: the system, with the consent or the referral
    CONSTRAINT referral_link_one_end CHECK (used_at IS NULL OR revoked_at IS NULL),
    CONSTRAINT referral_link_ended_is_forgotten CHECK ((sealed IS NULL) = (used_at IS NOT NULL OR revoked_at IS NOT NULL)),
    CONSTRAINT referral_link_expires_later CHECK (expires_at > issued_at)
);

CREATE INDEX referral_link_referral ON referral_link (referral_id, id DESC);
CREATE UNIQUE INDEX referral_link_one_open ON referral_link (referral_id) WHERE used_at IS NULL AND revoked_at IS NULL;

REVOKE DELETE ON referral_link FROM ${application};

ALTER TABLE referral_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY referral_link_access ON referral_link USING (acting_scope() = 'SYSTEM' OR sees_referral(referral_id));
