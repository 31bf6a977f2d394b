-- R-DOC-19, R-CONF-07: the page on which a client fills in the questionnaire of a reassessment without an account. A link is good
-- for one answer. The database finds it by marks made with the operator's key; the link itself is sealed with that key as long
-- as its slip may be printed again, and gone as soon as it is used or revoked. What was said is not here.
CREATE TABLE questionnaire_link (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id     bigint NOT NULL REFERENCES case_file,
    round       integer NOT NULL CONSTRAINT questionnaire_link_round_counted CHECK (round > 0), -- how often the client was assessed before
    token_mark  bytea NOT NULL CONSTRAINT questionnaire_link_token_unique UNIQUE,
    code_mark   bytea NOT NULL CONSTRAINT questionnaire_link_code_unique UNIQUE, -- typed from paper
    sealed      bytea,
    issued_at   timestamptz NOT NULL,
    issued_by   bigint REFERENCES staff,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz,
    revoked_at  timestamptz,
    revoked_by  bigint REFERENCES staff, -- null: the system, with the case
    told_at     timestamptz, -- the case knows of the answer, or need not know any more
    CONSTRAINT questionnaire_link_one_end CHECK (used_at IS NULL OR revoked_at IS NULL),
    CONSTRAINT questionnaire_link_told_of_answers CHECK (told_at IS NULL OR used_at IS NOT NULL),
    CONSTRAINT questionnaire_link_ended_is_forgotten CHECK ((sealed IS NULL) = (used_at IS NOT NULL OR revoked_at IS NOT NULL)),
    CONSTRAINT questionnaire_link_expires_later CHECK (expires_at > issued_at)
);

CREATE INDEX questionnaire_link_case ON questionnaire_link (case_id, id DESC);
CREATE UNIQUE INDEX questionnaire_link_one_open ON questionnaire_link (case_id) WHERE used_at IS NULL AND revoked_at IS NULL;
CREATE INDEX questionnaire_link_untold ON questionnaire_link (used_at) WHERE used_at IS NOT NULL AND told_at IS NULL;

REVOKE DELETE ON questionnaire_link FROM ${application};

ALTER TABLE questionnaire_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY questionnaire_link_access ON questionnaire_link USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));
