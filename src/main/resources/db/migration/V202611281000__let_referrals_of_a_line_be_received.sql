-- A partner who did not see the client may take the visit up again after another partner was asked (Q-24): both then say
-- "received, goes on" of one line. Only what is still to be sent must be alone.
DROP INDEX referral_one_running;
CREATE UNIQUE INDEX referral_one_running ON referral (plan_line_id)
    WHERE level = 1 AND finished_at IS NULL AND service_state IN ('OFFERED', 'ISSUED', 'ACCOMPANYING');
