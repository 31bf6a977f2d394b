-- R-DOC-04: a consent that was withdrawn says when and why; who comes back gets a new card.
ALTER TABLE card ADD COLUMN consent_withdrawn_on date;
ALTER TABLE card ADD COLUMN consent_withdrawn_because text
    CONSTRAINT card_withdrawn_because_is_a_code CHECK (consent_withdrawn_because ~ '^[A-Z][A-Z0-9_]*$');
ALTER TABLE card ADD CONSTRAINT card_withdrawn_says_why
    CHECK ((consent_withdrawn_on IS NULL) = (consent_withdrawn_because IS NULL));

UPDATE card k
SET consent_withdrawn_on = w.day,
    consent_withdrawn_because = w.reason
FROM (
    SELECT DISTINCT ON (c.card_id) c.card_id, (e.at AT TIME ZONE 'Europe/Kyiv')::date AS day, coalesce(e.reason, 'NOT_SAID') AS reason
    FROM case_event e
    JOIN case_file c ON c.id = e.case_id
    WHERE e.kind = 'CONSENT_WITHDRAWN'
    ORDER BY c.card_id, e.at, e.id) w
WHERE w.card_id = k.id;
