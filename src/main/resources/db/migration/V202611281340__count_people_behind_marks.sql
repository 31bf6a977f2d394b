-- R-CONF-07, Q-19: sums are told where five people stand behind them, not five answers. A voice is a mark made with the operator's key
-- of who has spoken of a service: it counts people, and nobody finds them by it. What was said is not here, nor when: only the quarter.
CREATE TABLE activity_voice (
    programme_id bigint NOT NULL REFERENCES programme,
    service      code NOT NULL REFERENCES service,
    quarter      date NOT NULL CONSTRAINT activity_voice_first_of_quarter CHECK (quarter = date_trunc('quarter', quarter)::date),
    voice        bytea NOT NULL,
    once         bytea PRIMARY KEY -- likewise, of the case and its round: whoever answers twice before an assessment counts once
);

CREATE INDEX activity_voice_sums ON activity_voice (programme_id, service, quarter);

REVOKE UPDATE, DELETE ON activity_voice FROM ${application};

ALTER TABLE activity_voice ENABLE ROW LEVEL SECURITY;
CREATE POLICY activity_voice_access ON activity_voice USING (acting_scope() = 'SYSTEM');

-- R-DOC-19: which assessment an answer belongs to, by link or from paper; a round that is answered is not asked once more.
ALTER TABLE self_rating ADD COLUMN round integer;

UPDATE self_rating r
SET round = (
    SELECT count(*)
    FROM client_assessment a
    WHERE a.case_id = r.case_id AND a.kind IN ('BRIEF', 'AGAIN') AND a.document_id < r.document_id);

ALTER TABLE self_rating ALTER COLUMN round SET NOT NULL;
ALTER TABLE self_rating ADD CONSTRAINT self_rating_round_counted CHECK (round >= 0);
