-- The journal narrowed to referrals with a check overdue (R-REF-25): such a referral stands here once for each of them, in the order
-- of the journal, so that a page reads no more than it shows. Whoever changes a promise, one by one or thousands at once, keeps this
-- list by it. Rows of the deadline are all that is locked: the referral may be in other hands, hence no foreign key to it.
CREATE TABLE late_check (
    deadline_id  bigint PRIMARY KEY REFERENCES deadline ON DELETE CASCADE,
    referral_id  bigint NOT NULL,
    programme_id bigint NOT NULL REFERENCES programme,
    issued_on    date NOT NULL
);

CREATE INDEX late_check_journal ON late_check (programme_id, issued_on DESC, referral_id DESC);
CREATE INDEX late_check_referral ON late_check (referral_id);

REVOKE INSERT, UPDATE, DELETE ON late_check FROM ${application};

ALTER TABLE late_check ENABLE ROW LEVEL SECURITY;
CREATE POLICY late_check_access ON late_check
    USING (acting_scope() = 'SYSTEM'
        OR (acting_scope() = 'PROJECT' AND programme_id = ANY (acting_programmes()))
        OR sees_referral(referral_id));

-- A referral that goes on in another programme takes its promises along, which then belong to another case.
CREATE FUNCTION note_late_check() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    DELETE FROM late_check WHERE deadline_id = NEW.id;
    IF NEW.state = 'OPEN' AND NEW.overdue_since IS NOT NULL THEN
        INSERT INTO late_check (deadline_id, referral_id, programme_id, issued_on)
        SELECT NEW.id, r.id, r.programme_id, r.issued_on
        FROM referral r
        WHERE r.id = NEW.subject::bigint AND r.slip_number IS NOT NULL;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER late_check_begun AFTER INSERT ON deadline
    FOR EACH ROW WHEN (NEW.code LIKE 'REF\_CHECK\_%' AND NEW.overdue_since IS NOT NULL) EXECUTE FUNCTION note_late_check();
-- whatever is kept in time costs nothing here
CREATE TRIGGER late_check_changed AFTER UPDATE OF state, overdue_since, case_id ON deadline
    FOR EACH ROW WHEN (NEW.code LIKE 'REF\_CHECK\_%' AND (OLD.overdue_since IS NOT NULL OR NEW.overdue_since IS NOT NULL)
        AND (OLD.state, OLD.overdue_since, OLD.case_id) IS DISTINCT FROM (NEW.state, NEW.overdue_since, NEW.case_id))
    EXECUTE FUNCTION note_late_check();

INSERT INTO late_check (deadline_id, referral_id, programme_id, issued_on)
SELECT d.id, r.id, r.programme_id, r.issued_on
FROM deadline d
JOIN referral r ON r.id = CASE WHEN d.code LIKE 'REF\_CHECK\_%' THEN d.subject::bigint END
WHERE d.state = 'OPEN' AND d.overdue_since IS NOT NULL AND r.slip_number IS NOT NULL;
