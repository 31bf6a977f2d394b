-- R-12S-11c: in a crisis a client of the programme is referred without a line of the plan.
ALTER TABLE referral
    DROP CONSTRAINT referral_of_line_or_request,
    ADD CONSTRAINT referral_of_line_or_request CHECK (CASE
        WHEN request_id IS NOT NULL THEN num_nonnulls(case_id, plan_line_id, need_id) = 0
        WHEN crisis AND plan_line_id IS NULL THEN case_id IS NOT NULL AND need_id IS NULL
        ELSE num_nulls(case_id, plan_line_id, need_id) = 0 END);
