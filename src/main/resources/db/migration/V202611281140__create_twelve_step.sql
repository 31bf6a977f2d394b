-- R-12S-03: which model a client is served by, and what the decision table had proposed. The newest row counts.
CREATE TABLE model_choice (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id         bigint NOT NULL REFERENCES case_file,
    chosen_on       date NOT NULL, -- Q-54: steps 5 and 6 count from the day of a switch
    chosen_at       timestamptz NOT NULL,
    proposed        text CONSTRAINT model_choice_proposed_known CHECK (proposed IN ('SUPPORTIVE', 'COMPREHENSIVE', 'NOT_NOW')), -- null: no rule fits
    model           text NOT NULL CONSTRAINT model_choice_model_known CHECK (model IN ('SUPPORTIVE', 'COMPREHENSIVE', 'NOT_NOW')),
    switched        boolean NOT NULL, -- from another model that the client was served by
    need_areas      integer NOT NULL CONSTRAINT model_choice_areas_counted CHECK (need_areas >= 0),
    placement       code, -- R-12S-03e
    refer_elsewhere boolean NOT NULL,
    recall_on       date,
    full_plan_on    date, -- R-12S-06: under this choice the full plan was made
    staff_id        bigint NOT NULL REFERENCES staff,
    document_id     bigint NOT NULL,
    CONSTRAINT model_choice_placed CHECK ((model = 'NOT_NOW') = (placement IS NULL)),
    CONSTRAINT model_choice_recalled_if_not_now CHECK (recall_on IS NULL OR model = 'NOT_NOW'),
    CONSTRAINT model_choice_full_plan_of_comprehensive CHECK (full_plan_on IS NULL OR model = 'COMPREHENSIVE')
);

CREATE INDEX model_choice_case ON model_choice (case_id, id);

-- R-12S-02, 05, 08: when a client was assessed, briefly, fully or again; T-04, T-06, T-07 and T-08 count from here.
CREATE TABLE client_assessment (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id     bigint NOT NULL REFERENCES case_file,
    kind        text NOT NULL CONSTRAINT client_assessment_kind_known CHECK (kind IN ('BRIEF', 'FULL', 'AGAIN')),
    assessed_on date NOT NULL,
    written_at  timestamptz NOT NULL,
    document_id bigint NOT NULL
);

CREATE INDEX client_assessment_case ON client_assessment (case_id, kind, assessed_on);

-- R-12S-08b, R-CONF-07: the client's own marks of the own condition; the case manager knows them.
CREATE TABLE self_rating (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id     bigint NOT NULL REFERENCES case_file,
    filled_on   date NOT NULL,
    physical    integer NOT NULL CONSTRAINT self_rating_physical_range CHECK (physical BETWEEN 1 AND 5),
    mental      integer NOT NULL CONSTRAINT self_rating_mental_range CHECK (mental BETWEEN 1 AND 5),
    document_id bigint NOT NULL
);

CREATE INDEX self_rating_case ON self_rating (case_id, filled_on);

-- R-CONF-07, Q-19: what clients think of activities. No row leads back to a client: neither case nor day nor document, only the quarter.
CREATE TABLE activity_mark (
    programme_id bigint NOT NULL REFERENCES programme,
    service      code NOT NULL REFERENCES service,
    quarter      date NOT NULL CONSTRAINT activity_mark_first_of_quarter CHECK (quarter = date_trunc('quarter', quarter)::date),
    mark         integer NOT NULL CONSTRAINT activity_mark_range CHECK (mark BETWEEN 1 AND 5),
    times        integer NOT NULL CONSTRAINT activity_mark_times_positive CHECK (times > 0),
    PRIMARY KEY (programme_id, service, quarter, mark)
);

REVOKE DELETE ON model_choice FROM ${application};
REVOKE UPDATE, DELETE ON client_assessment, self_rating FROM ${application};
REVOKE DELETE ON activity_mark FROM ${application};

ALTER TABLE model_choice ENABLE ROW LEVEL SECURITY;
CREATE POLICY model_choice_access ON model_choice USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE client_assessment ENABLE ROW LEVEL SECURITY;
CREATE POLICY client_assessment_access ON client_assessment USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE self_rating ENABLE ROW LEVEL SECURITY;
CREATE POLICY self_rating_access ON self_rating USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

-- single marks are nobody's to read: the system adds them up, and tells sums that stand for enough people
ALTER TABLE activity_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY activity_mark_access ON activity_mark USING (acting_scope() = 'SYSTEM');
