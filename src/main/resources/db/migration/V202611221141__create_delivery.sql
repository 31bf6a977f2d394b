-- Where a colleague's mail goes; empty: they read what is new when they sign in.
ALTER TABLE staff ADD COLUMN mail text NOT NULL DEFAULT '';

-- How somebody wants to be told; no row: as the organisation does it.
CREATE TABLE notification_setting (
    staff_id    bigint PRIMARY KEY REFERENCES staff ON DELETE CASCADE,
    told        text NOT NULL CONSTRAINT notification_setting_known CHECK (told IN ('IN_APP', 'DIGEST', 'AT_ONCE')),
    quiet_from  time, -- both null: the organisation's quiet hours
    quiet_until time,
    CONSTRAINT notification_setting_quiet_has_two_ends CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
);

-- What leaves the house: written with the fact, sent later, tried again. It says to whom and about what, never an address
-- and never a word: both are looked up when it is sent, and what is not true any more is not sent (design §2.6).
CREATE TABLE delivery (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel    text NOT NULL CONSTRAINT delivery_channel_is_code CHECK (channel ~ '^[A-Z]+$'), -- MAIL, SMS
    addressee  text NOT NULL CONSTRAINT delivery_addressee_is_path CHECK (addressee ~ '^[a-z]+/[0-9]+$'), -- staff/17
    letter     text NOT NULL CONSTRAINT delivery_letter_is_code CHECK (letter ~ '^[A-Z][A-Z_]*$'), -- DIGEST
    about      text NOT NULL CONSTRAINT delivery_about_is_path CHECK (about ~ '^[a-z]+/[0-9-]+$'), -- day/2026-11-23
    state      text NOT NULL DEFAULT 'WAITING'
        CONSTRAINT delivery_state_known CHECK (state IN ('WAITING', 'SENT', 'NOT_NEEDED', 'PARKED', 'DISCARDED')),
    tries      integer NOT NULL DEFAULT 0,
    next_at    timestamptz NOT NULL,
    trouble    text, -- code of what went wrong last
    created_at timestamptz NOT NULL,
    done_at    timestamptz,
    CONSTRAINT delivery_once UNIQUE (channel, addressee, letter, about)
);

CREATE INDEX delivery_due ON delivery (next_at, id) WHERE state = 'WAITING';
CREATE INDEX delivery_parked ON delivery (id) WHERE state = 'PARKED';
CREATE INDEX delivery_done ON delivery (done_at) WHERE done_at IS NOT NULL;

ALTER TABLE notification_setting ENABLE ROW LEVEL SECURITY;
CREATE POLICY notification_setting_own ON notification_setting
    USING (acting_scope() = 'SYSTEM' OR staff_id = acting_staff());

ALTER TABLE delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY delivery_of_the_system ON delivery USING (acting_scope() = 'SYSTEM');
