-- R-REF-48, R-REF-50: a check that ended without being made may be written down later. How it had ended, and when, stays on record:
-- whether the checks were kept in time is judged by that (IND-04).
ALTER TABLE referral_check
    ADD ended_as text CONSTRAINT referral_check_ended_as_known CHECK (ended_as IN ('NOT_REACHED', 'MISSED')),
    ADD ended_at timestamptz,
    ADD CONSTRAINT referral_check_ended_says_when CHECK ((ended_as IS NULL) = (ended_at IS NULL)),
    ADD CONSTRAINT referral_check_ended_before CHECK (ended_as IS NULL OR (result IN ('DONE', 'NOT_REACHED') AND ended_at <= resolved_at));
