-- Q-18: somebody left before the reassessment; where the donor's standard says so, the questionnaire is offered on its day all the same.
-- What is said then is added up and leads back to nobody: there is no document, no rating of a case, no event.
CREATE TABLE later_survey (
    case_id bigint PRIMARY KEY REFERENCES case_file,
    due_on  date NOT NULL -- the day of the reassessment that there would have been (T-08)
);

CREATE INDEX later_survey_due ON later_survey (due_on);

REVOKE UPDATE, DELETE ON later_survey FROM ${application};

ALTER TABLE later_survey ENABLE ROW LEVEL SECURITY;
CREATE POLICY later_survey_access ON later_survey USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

-- made after the case was closed: good all the same
ALTER TABLE questionnaire_link ADD COLUMN later boolean NOT NULL DEFAULT false;

-- the condition after the programme is added up as marks of activities are, under the same rules; it is no service
ALTER TABLE activity_mark DROP CONSTRAINT activity_mark_service_fkey;
ALTER TABLE activity_voice DROP CONSTRAINT activity_voice_service_fkey;
