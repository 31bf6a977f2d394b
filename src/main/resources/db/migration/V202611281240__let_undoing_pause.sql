-- Taking a change back can stand still as applying it can; where it stands says what it goes on with.
ALTER TABLE standard_change
    DROP CONSTRAINT standard_change_state_known,
    ADD CONSTRAINT standard_change_state_known CHECK (state IN ('PROPOSED', 'REJECTED', 'WITHDRAWN', 'REPLACED', 'APPROVED',
        'APPLYING', 'PAUSED', 'APPLIED', 'UNDOING', 'UNDOING_PAUSED', 'UNDONE'));
