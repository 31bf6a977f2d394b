-- A partner's program answers with a key of its own; the key was shown once, its mark stays.
CREATE TABLE partner_key (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partner,
    mark       bytea NOT NULL CONSTRAINT partner_key_mark_unique UNIQUE,
    made_at    timestamptz NOT NULL,
    made_by    bigint NOT NULL REFERENCES staff,
    used_on    date, -- the last day it opened the door
    revoked_at timestamptz,
    revoked_by bigint REFERENCES staff,
    CONSTRAINT partner_key_revoked_says_by_whom CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);

CREATE INDEX partner_key_partner ON partner_key (partner_id, id DESC);

REVOKE DELETE ON partner_key FROM ${application};
