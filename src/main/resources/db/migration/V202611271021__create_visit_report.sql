-- What anybody said of a visit, one row for each telling, in the order it was told (R-REF-17, R-REF-22): partner, worker, client.
CREATE SEQUENCE visit_report_seq;

CREATE TABLE visit_report (
    id                 bigint PRIMARY KEY DEFAULT nextval('visit_report_seq'),
    referral_id        bigint NOT NULL REFERENCES referral,
    attempt            integer NOT NULL,
    channel            text NOT NULL CONSTRAINT visit_report_channel_known
        CHECK (channel IN ('LINK', 'API', 'COUPON', 'PHONE', 'MEETING', 'MAIL', 'CHECK', 'ESCORT', 'PLAN')),
    told_at            timestamptz NOT NULL,
    staff_id           bigint REFERENCES staff, -- who wrote it down, null if the partner did
    came               boolean NOT NULL,
    received_on        date,
    outcome            text CONSTRAINT visit_report_outcome_known CHECK (outcome IN ('SERVED', 'IN_PROGRESS', 'REFUSED', 'NOT_YET')),
    served_on          date,
    refusal_reason     code, -- R-REF-73
    next_visit_on      date,
    further_partner_id bigint REFERENCES partner,
    quality_client     integer CONSTRAINT visit_report_client_range CHECK (quality_client BETWEEN 1 AND 5),
    quality_worker     integer CONSTRAINT visit_report_worker_range CHECK (quality_worker BETWEEN 1 AND 5),
    changed            boolean NOT NULL, -- whether the referral stands differently since
    sealed             bytea NOT NULL -- who served, result, sent on to, in words
);

CREATE INDEX visit_report_referral ON visit_report (referral_id, id);

REVOKE UPDATE, DELETE ON visit_report FROM ${application};

ALTER TABLE visit_report ENABLE ROW LEVEL SECURITY;
CREATE POLICY visit_report_access ON visit_report USING (acting_scope() = 'SYSTEM' OR sees_referral(referral_id));

-- R-REF-66: where the partner sent the client on, until somebody follows it up.
ALTER TABLE referral ADD COLUMN further_partner_id bigint REFERENCES partner;
ALTER TABLE referral ADD COLUMN sent_further boolean NOT NULL DEFAULT false;

-- A visit that came to nothing may lead to another partner while the first referral's checks go on.
DROP INDEX referral_one_running;
CREATE UNIQUE INDEX referral_one_running ON referral (plan_line_id)
    WHERE level = 1 AND finished_at IS NULL AND service_state IN ('OFFERED', 'ISSUED', 'ACCOMPANYING', 'RECEIVED');
