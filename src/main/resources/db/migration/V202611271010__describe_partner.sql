-- R-DOC-25: what a client is told before going there, and what the worker asks first.
ALTER TABLE partner
    ADD COLUMN neutral_name text CONSTRAINT partner_neutral_name_given CHECK (btrim(neutral_name) <> ''), -- R-CONF-05: what a paper says where the real name would give a client away
    ADD COLUMN phone        text NOT NULL DEFAULT '', -- of the reception
    ADD COLUMN place        code, -- R-CAT-20
    ADD COLUMN area         text NOT NULL DEFAULT '', -- town or district
    ADD COLUMN address      text NOT NULL DEFAULT '',
    ADD COLUMN route        text NOT NULL DEFAULT '',
    ADD COLUMN latitude     numeric(8, 6) CONSTRAINT partner_latitude_range CHECK (latitude BETWEEN -90 AND 90),
    ADD COLUMN longitude    numeric(9, 6) CONSTRAINT partner_longitude_range CHECK (longitude BETWEEN -180 AND 180),
    ADD COLUMN hours        text NOT NULL DEFAULT '',
    ADD COLUMN languages    text[] NOT NULL DEFAULT '{}', -- uk, ru, en …
    ADD COLUMN papers       code[] NOT NULL DEFAULT '{}', -- without which nobody is received
    ADD COLUMN papers_note  text NOT NULL DEFAULT '',
    ADD COLUMN cost         text CONSTRAINT partner_cost_known CHECK (cost IN ('FREE', 'PARTLY', 'PAID')),
    ADD COLUMN cost_note    text NOT NULL DEFAULT '',
    ADD COLUMN eligibility  text NOT NULL DEFAULT '',
    ADD COLUMN friendly     code[] NOT NULL DEFAULT '{}', -- to whom they are known to be kind
    ADD COLUMN verified_on  date, -- T-34
    ADD COLUMN verified_by  bigint REFERENCES staff,
    ADD CONSTRAINT partner_coordinates_complete CHECK ((latitude IS NULL) = (longitude IS NULL)),
    ADD CONSTRAINT partner_verified_complete CHECK ((verified_on IS NULL) = (verified_by IS NULL));

-- the directory, by name
CREATE INDEX partner_list ON partner (name, id);

CREATE TABLE partner_service (
    partner_id bigint NOT NULL REFERENCES partner,
    service    code NOT NULL REFERENCES service,
    CONSTRAINT partner_service_once PRIMARY KEY (partner_id, service)
);

CREATE INDEX partner_service_who ON partner_service (service, partner_id);

-- R-REF-16: who there can tell whether the client came, and what came of it. One who left stays, since referrals name them.
CREATE TABLE partner_contact (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partner,
    name       text NOT NULL CONSTRAINT partner_contact_name_given CHECK (btrim(name) <> ''),
    position   text NOT NULL DEFAULT '',
    phone      text NOT NULL DEFAULT '',
    mail       text NOT NULL DEFAULT '',
    language   text NOT NULL DEFAULT 'uk' CONSTRAINT partner_contact_language_known CHECK (language IN ('uk', 'ru', 'en')),
    active     boolean NOT NULL DEFAULT true,
    CONSTRAINT partner_contact_reachable CHECK (phone <> '' OR mail <> '')
);

CREATE INDEX partner_contact_partner ON partner_contact (partner_id, name, id);

REVOKE DELETE ON partner, partner_contact FROM ${application};
