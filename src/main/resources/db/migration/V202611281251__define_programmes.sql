-- R-12S-01: the four questions a programme answers before it opens. Who may be client stands with the programme itself.
CREATE TABLE programme_definition (
    programme_id  bigint PRIMARY KEY REFERENCES programme,
    announced     text NOT NULL, -- R-12S-01b: how and where
    first_contact text NOT NULL, -- R-12S-01c: what must happen then
    skills        text[] NOT NULL CONSTRAINT programme_definition_skills_known
        CHECK (skills <@ ARRAY['COUNSELLING', 'TARGET_GROUP', 'SERVICES']) -- R-12S-01d: what staff must be able to do
);

-- R-ROLE-03
CREATE TABLE staff_skill (
    staff_id    bigint NOT NULL REFERENCES staff,
    skill       code NOT NULL CONSTRAINT staff_skill_known CHECK (skill IN ('COUNSELLING', 'TARGET_GROUP', 'SERVICES')),
    recorded_on date NOT NULL,
    PRIMARY KEY (staff_id, skill)
);
