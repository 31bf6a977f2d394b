-- R-REF-74: what was said to a partner who had refused clients again and again, and where it was taken; nothing about any client.
CREATE TABLE partner_talk (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id   bigint NOT NULL REFERENCES partner,
    programme_id bigint NOT NULL REFERENCES programme,
    talked_on    date NOT NULL,
    way          code NOT NULL,
    grounds      code[] NOT NULL DEFAULT '{}', -- why clients are refused, in the partner's words
    result       code NOT NULL,
    taken_to     code[] NOT NULL DEFAULT '{}', -- who else was asked to change it
    staff_id     bigint NOT NULL REFERENCES staff,
    recorded_at  timestamptz NOT NULL
);

CREATE INDEX partner_talk_partner ON partner_talk (partner_id, talked_on DESC, id DESC);

REVOKE UPDATE, DELETE ON partner_talk FROM ${application};
