-- A proposal that its author takes back, or replaces by another one, was rejected by nobody.
ALTER TABLE standard_change
    DROP CONSTRAINT standard_change_state_known,
    DROP CONSTRAINT standard_change_approved,
    ADD CONSTRAINT standard_change_state_known CHECK (state IN
        ('PROPOSED', 'REJECTED', 'WITHDRAWN', 'REPLACED', 'APPROVED', 'APPLYING', 'PAUSED', 'APPLIED', 'UNDOING', 'UNDONE')),
    ADD CONSTRAINT standard_change_approved
        CHECK ((approver_id IS NULL) = (state IN ('PROPOSED', 'REJECTED', 'WITHDRAWN', 'REPLACED')));

-- Why a case failed says which way it goes when somebody tries it again.
UPDATE standard_change_case m
SET reason = 'NOT_BACK'
FROM standard_change x
WHERE x.id = m.change_id
  AND x.state IN ('UNDOING', 'UNDONE')
  AND m.state = 'FAILED'
  AND NOT EXISTS (SELECT 1 FROM standard_change_item i
    WHERE i.change_id = m.change_id AND i.case_id = m.case_id AND i.state = 'FAILED' AND NOT i.rewritten);
