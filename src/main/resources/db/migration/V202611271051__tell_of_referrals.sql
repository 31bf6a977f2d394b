-- News about a referral outlives the case (R-REF-45): it hangs on referral/17, and is settled or hidden with the referral.
CREATE FUNCTION referral_of_path(path text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN path ~ '^referral/[0-9]+(/|$)' THEN split_part(path, '/', 2)::bigint END;

ALTER TABLE notification
    ADD COLUMN referral_id bigint GENERATED ALWAYS AS (referral_of_path(about)) STORED REFERENCES referral ON DELETE CASCADE;

CREATE INDEX notification_referral ON notification (referral_id) WHERE referral_id IS NOT NULL AND withdrawn_at IS NULL;

-- What somebody was told of a referral is theirs as long as they may see the referral.
DROP POLICY notification_own ON notification;
CREATE POLICY notification_own ON notification
    USING (acting_scope() = 'SYSTEM'
        OR (staff_id = acting_staff() AND (case_id IS NULL OR sees_case(case_id))
            AND (referral_id IS NULL OR sees_referral(referral_id))));
