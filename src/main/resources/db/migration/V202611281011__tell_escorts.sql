-- R-REF-31: who goes along, a volunteer too, hears of the meeting without seeing the referral (R-ROLE-06).
CREATE FUNCTION goes_along(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.escort e WHERE e.referral_id = wanted AND e.staff_id = acting_staff());
END $$;

DROP POLICY notification_own ON notification;
CREATE POLICY notification_own ON notification
    USING (acting_scope() = 'SYSTEM'
        OR (staff_id = acting_staff() AND (case_id IS NULL OR sees_case(case_id))
            AND (referral_id IS NULL OR sees_referral(referral_id) OR goes_along(referral_id))));

CREATE INDEX escort_staff ON escort (staff_id, referral_id);
