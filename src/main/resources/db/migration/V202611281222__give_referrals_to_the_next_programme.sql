-- Referrals that were taken along belong to the programme in which their case goes on.
UPDATE referral r
SET programme_id = f.programme_id
FROM case_file f
JOIN transfer t ON t.next_case_id = f.id
WHERE r.case_id = f.id AND r.programme_id <> f.programme_id;
