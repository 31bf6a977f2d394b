-- SC-01, R-CARD-04: two people, each with a card of their own. Linked only while both agree; a link says who belongs
-- to whom and nothing of what either has told us.
CREATE SEQUENCE family_link_seq;

CREATE TABLE family_link (
    id                     bigint PRIMARY KEY DEFAULT nextval('family_link_seq'),
    person_id              bigint NOT NULL REFERENCES identity.person,
    relative_id            bigint NOT NULL REFERENCES identity.person,
    relation               text NOT NULL -- what the relative is to the person
        CONSTRAINT family_link_relation_known
        CHECK (relation IN ('SPOUSE', 'PARTNER', 'PARENT', 'CHILD', 'SIBLING', 'CARER', 'CARED_FOR', 'OTHER')),
    person_consent_on      date NOT NULL,
    relative_consent_on    date NOT NULL,
    recorded_by            bigint NOT NULL REFERENCES staff,
    recorded_at            timestamptz NOT NULL,
    withdrawn_by           bigint, -- whose consent was withdrawn; one suffices
    withdrawn_on           date,
    withdrawal_recorded_by bigint REFERENCES staff,
    CONSTRAINT family_link_of_two CHECK (person_id <> relative_id),
    CONSTRAINT family_link_withdrawn_whole
        CHECK (num_nonnulls(withdrawn_by, withdrawn_on, withdrawal_recorded_by) IN (0, 3)),
    CONSTRAINT family_link_withdrawn_by_one_of_them CHECK (withdrawn_by IN (person_id, relative_id)),
    CONSTRAINT family_link_withdrawn_after_consent CHECK (withdrawn_on
        >= CASE WHEN withdrawn_by = person_id THEN person_consent_on ELSE relative_consent_on END)
);

CREATE UNIQUE INDEX family_link_once_in_force
    ON family_link (least(person_id, relative_id), greatest(person_id, relative_id)) WHERE withdrawn_on IS NULL;
CREATE INDEX family_link_person ON family_link (person_id);
CREATE INDEX family_link_relative ON family_link (relative_id);

-- Nothing of a link is rewritten but its end.
REVOKE UPDATE, DELETE ON family_link FROM ${application};
GRANT UPDATE (withdrawn_by, withdrawn_on, withdrawal_recorded_by) ON family_link TO ${application};

CREATE FUNCTION family_link_stays_ended() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.withdrawn_on IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'family_link_stays_ended', MESSAGE = 'family_link_stays_ended';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER family_link_stays_ended BEFORE UPDATE ON family_link
    FOR EACH ROW EXECUTE FUNCTION family_link_stays_ended();

-- Whoever may not see both people does not learn that they belong together.
ALTER TABLE family_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY family_link_access ON family_link
    USING (sees_card_of(person_id) AND sees_card_of(relative_id));
