-- Letters to partners and clients: about referral/17, and after a hyphen what of it (the day asked about, the attempt), so that
-- each of them leaves once. They are no news that is over in a season: what left the house about a referral stays told.
ALTER TABLE delivery
    DROP CONSTRAINT delivery_about_is_path,
    ADD CONSTRAINT delivery_about_is_path CHECK (about ~ '^[a-z]+/[0-9]+(-[0-9A-Z_-]+)?$'), -- referral/17-2026-03-12
    DROP CONSTRAINT delivery_state_known,
    ADD CONSTRAINT delivery_state_known
        CHECK (state IN ('WAITING', 'SENT', 'NOT_NEEDED', 'NO_WAY', 'PARKED', 'DISCARDED'));

CREATE INDEX delivery_about ON delivery (split_part(about, '-', 1), id DESC) WHERE NOT starts_with(addressee, 'staff/');
