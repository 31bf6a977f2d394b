-- The journal is read newest first whatever it is narrowed to (R-REF-25): one page costs the same however many slips there are.
CREATE INDEX referral_journal_partner ON referral (programme_id, partner_id, issued_on DESC, id DESC) WHERE slip_number IS NOT NULL;
CREATE INDEX referral_journal_service ON referral (programme_id, service, issued_on DESC, id DESC) WHERE slip_number IS NOT NULL;
CREATE INDEX referral_journal_state ON referral (programme_id, service_state, issued_on DESC, id DESC) WHERE slip_number IS NOT NULL;

-- The monitoring file: facts in the order in which they were written down (R-REF-48).
CREATE INDEX referral_check_written ON referral_check (resolved_at DESC, id DESC) WHERE resolved_at IS NOT NULL;
CREATE INDEX check_attempt_written ON check_attempt (recorded_at DESC, id DESC);
