CREATE EXTENSION IF NOT EXISTS btree_gist;

-- What stands in a code column is a code; words of people stand in sealed columns and documents (R-CONF-08).
CREATE DOMAIN code AS text CONSTRAINT code_has_no_words CHECK (VALUE ~ '^[A-Z][A-Z0-9_]*$');

-- The catalogue of services (R-CAT-01, 10, 11, 40); names are texts, plan.service.<code>.
CREATE TABLE service (
    code     code PRIMARY KEY,
    package  code NOT NULL,
    position integer NOT NULL,
    active   boolean NOT NULL DEFAULT true
);

INSERT INTO service (code, package, position) VALUES
    ('MIN_SYRINGE', 'MINIMAL', 1), ('MIN_CONDOM', 'MINIMAL', 2), ('MIN_SWAB', 'MINIMAL', 3), ('MIN_IEC', 'MINIMAL', 4),
    ('MIN_CONSULT', 'MINIMAL', 5),
    ('EXT_VCT', 'EXTENDED', 6), ('EXT_STI_TEST', 'EXTENDED', 7), ('EXT_HIV_CONFIRM', 'EXTENDED', 8),
    ('EXT_STI_CONFIRM', 'EXTENDED', 9), ('EXT_STI_TREAT', 'EXTENDED', 10), ('EXT_TRAINING', 'EXTENDED', 11),
    ('EXT_GROUP', 'EXTENDED', 12), ('EXT_LEISURE', 'EXTENDED', 13),
    ('PSYCHOLOGIST', 'FURTHER', 14), ('MOTIVATIONAL_COUNSELLING', 'FURTHER', 15), ('LEGAL_ADVICE', 'FURTHER', 16),
    ('GYNAECOLOGIST', 'FURTHER', 17), ('PARTNER_TESTING', 'FURTHER', 18), ('AIDS_CENTRE_REGISTRATION', 'FURTHER', 19),
    ('ART', 'FURTHER', 20), ('TB_SCREENING', 'FURTHER', 21), ('TB_TREATMENT', 'FURTHER', 22), ('OST', 'FURTHER', 23),
    ('DETOX', 'FURTHER', 24), ('REHABILITATION', 'FURTHER', 25), ('SELF_HELP_GROUP', 'FURTHER', 26),
    ('ID_DOCUMENTS', 'FURTHER', 27), ('TRANSPORT_HELP', 'FURTHER', 28), ('DAY_STAY', 'FURTHER', 29),
    ('SANATORIUM_VOUCHER', 'FURTHER', 30), ('HOBBY_CLUB', 'FURTHER', 31), ('OUTING', 'FURTHER', 32),
    ('MEDICAL', 'DOMAIN', 33), ('PSYCHOLOGICAL', 'DOMAIN', 34), ('LEGAL', 'DOMAIN', 35),
    ('SOCIAL_HOUSEHOLD', 'DOMAIN', 36), ('ECONOMIC', 'DOMAIN', 37), ('EMPLOYMENT', 'DOMAIN', 38),
    ('RESOCIALISATION', 'DOMAIN', 39),
    ('ELD_HOBBY', 'ELDERLY', 40), ('ELD_OUTING', 'ELDERLY', 41), ('ELD_COOP', 'ELDERLY', 42);

CREATE TABLE partner (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code   code NOT NULL CONSTRAINT partner_code_unique UNIQUE,
    name   text NOT NULL CONSTRAINT partner_name_given CHECK (btrim(name) <> ''),
    kind   code NOT NULL, -- R-CAT-30
    active boolean NOT NULL DEFAULT true
);

-- R-DOC-01: a request is passed to a worker or to a partner.
ALTER TABLE request ADD CONSTRAINT request_partner_exists FOREIGN KEY (passed_to_partner) REFERENCES partner;

CREATE SEQUENCE plan_seq;

-- One version of one plan of a case, КМ-1 or КМ-2; a case may hold both (R-GEN-04). What stands here is column 8 (R-PLAN-08).
CREATE TABLE plan (
    id               bigint PRIMARY KEY DEFAULT nextval('plan_seq'),
    case_id          bigint NOT NULL REFERENCES case_file,
    kind             text NOT NULL CONSTRAINT plan_kind_known CHECK (kind IN ('KM1', 'KM2', 'BRIEF', 'FULL', 'CHECKLIST')),
    version          integer NOT NULL CONSTRAINT plan_version_positive CHECK (version > 0),
    previous_version integer GENERATED ALWAYS AS (CASE WHEN state <> 'DRAFT' AND version > 1 THEN version - 1 END) STORED,
    state            text NOT NULL CONSTRAINT plan_state_known CHECK (state IN ('DRAFT', 'IN_FORCE', 'SUPERSEDED', 'ENDED')),
    planned_end      date,
    starts_on        date,
    ends_on          date,
    document_id      bigint NOT NULL,
    client_agreed_on date,
    agreed_way       text CONSTRAINT plan_agreed_way_known CHECK (agreed_way IN ('SIGNATURE', 'ORAL')), -- R-PLAN-13
    approved_by      bigint REFERENCES staff,
    approved_on      date,
    sealed           bytea NOT NULL, -- goal, strategy, what the client takes on
    CONSTRAINT plan_version_unique UNIQUE (case_id, kind, version),
    CONSTRAINT plan_version_end UNIQUE (case_id, kind, version, ends_on),
    CONSTRAINT plan_kind_of_case UNIQUE (id, case_id, kind),
    CONSTRAINT plan_in_force_has_start CHECK ((state = 'DRAFT') = (starts_on IS NULL)),
    CONSTRAINT plan_over_has_end CHECK ((state IN ('SUPERSEDED', 'ENDED')) = (ends_on IS NOT NULL)),
    CONSTRAINT plan_ends_after_start CHECK (ends_on >= starts_on),
    CONSTRAINT plan_agreement_has_way CHECK ((client_agreed_on IS NULL) = (agreed_way IS NULL)),
    CONSTRAINT plan_approval_has_name CHECK ((approved_on IS NULL) = (approved_by IS NULL)),
    -- R-GEN-06, R-PLAN-13: no plan starts without the client's agreement
    CONSTRAINT plan_agreed_before_force CHECK (state = 'DRAFT' OR (client_agreed_on IS NOT NULL AND client_agreed_on <= starts_on)),
    -- R-PLAN-08: end of version n = start of version n+1, and no two at once
    CONSTRAINT plan_starts_where_previous_ends FOREIGN KEY (case_id, kind, previous_version, starts_on)
        REFERENCES plan (case_id, kind, version, ends_on),
    CONSTRAINT plan_versions_do_not_overlap EXCLUDE USING gist (case_id WITH =, kind WITH =,
        daterange(starts_on, ends_on, '[)') WITH &&) WHERE (state <> 'DRAFT')
);

CREATE UNIQUE INDEX plan_one_draft ON plan (case_id, kind) WHERE state = 'DRAFT';

CREATE SEQUENCE plan_line_seq;

CREATE TABLE plan_line (
    id                 bigint PRIMARY KEY DEFAULT nextval('plan_line_seq'),
    plan_id            bigint NOT NULL,
    case_id            bigint NOT NULL,
    kind               text NOT NULL,
    position           integer NOT NULL CONSTRAINT plan_line_position_positive CHECK (position > 0),
    need_id            bigint NOT NULL REFERENCES need, -- R-GEN-03
    service            code REFERENCES service,
    provider_id        bigint REFERENCES partner,
    way                text NOT NULL CONSTRAINT plan_line_way_known CHECK (way IN ('DIRECT', 'REFERRAL', 'ACCOMPANIMENT', 'PHONE_CALL')),
    slip_number        text,
    responsible        code NOT NULL, -- R-PLAN-10: CASE_MANAGER, CLIENT, SPECIALIST …
    responsible_id     bigint REFERENCES staff,
    due                date NOT NULL,
    due_set_on         date NOT NULL, -- the day on which this date was written down
    moved              integer NOT NULL DEFAULT 0, -- how often the date was moved (R-PLAN-14)
    proposed_by        code, -- R-GEN-07
    tool               code NOT NULL, -- R-PLAN-04, R-CAT-60
    state              text NOT NULL DEFAULT 'PLANNED' CONSTRAINT plan_line_state_known CHECK (state IN ('PLANNED', 'IN_PROGRESS',
        'DONE', 'NOT_RECEIVED', 'CANCELLED', 'CARRIED_OVER', 'DECLINED')), -- R-PLAN-11
    result_on          date,
    result_code        code,
    quality            integer CONSTRAINT plan_line_quality_range CHECK (quality BETWEEN 1 AND 5),
    non_receipt_reason code,
    carried_from_id    bigint REFERENCES plan_line CONSTRAINT plan_line_carried_once UNIQUE,
    document_id        bigint, -- where the result was written down
    sealed             bytea NOT NULL, -- measure, why this tool, conditions, result in words
    CONSTRAINT plan_line_position_unique UNIQUE (plan_id, position),
    -- R-PLAN-09: КМ-1 or КМ-2, never both, and always of the plan's own case
    CONSTRAINT plan_line_of_one_plan FOREIGN KEY (plan_id, case_id, kind) REFERENCES plan (id, case_id, kind),
    CONSTRAINT plan_line_own_is_direct CHECK (kind <> 'KM1' OR (way = 'DIRECT' AND provider_id IS NULL)),
    CONSTRAINT plan_line_mediated_has_service CHECK (kind <> 'KM2' OR service IS NOT NULL),
    -- R-PLAN-04; Q-53 lets a direct line stand in КМ-2 without one
    CONSTRAINT plan_line_mediated_has_provider CHECK (way = 'DIRECT' OR provider_id IS NOT NULL),
    CONSTRAINT plan_line_slip_has_way CHECK (slip_number IS NULL OR way IN ('REFERRAL', 'ACCOMPANIMENT')),
    CONSTRAINT plan_line_client_is_no_staff CHECK (responsible <> 'CLIENT' OR responsible_id IS NULL),
    -- R-GEN-02, R-PLAN-12: finished only with result, date and quality, or with the reason: exactly one of the two
    CONSTRAINT plan_line_done_has_quality CHECK ((state = 'DONE') = (quality IS NOT NULL)),
    CONSTRAINT plan_line_not_received_has_reason CHECK ((state IN ('NOT_RECEIVED', 'CANCELLED', 'DECLINED')) = (non_receipt_reason IS NOT NULL)),
    CONSTRAINT plan_line_finished_has_date CHECK ((state IN ('DONE', 'NOT_RECEIVED', 'CANCELLED', 'DECLINED')) = (result_on IS NOT NULL)),
    CONSTRAINT plan_line_result_code_when_done CHECK (result_code IS NULL OR state = 'DONE')
);

CREATE INDEX plan_line_case ON plan_line (case_id, state);
CREATE INDEX plan_line_need ON plan_line (need_id);

CREATE TABLE means_given (
    line_id  bigint NOT NULL REFERENCES plan_line ON DELETE CASCADE,
    item     code NOT NULL, -- R-CAT-12
    quantity integer NOT NULL CONSTRAINT means_given_positive CHECK (quantity > 0),
    PRIMARY KEY (line_id, item)
);

-- R-7S-06: a version that has ended is read only; a version in force is never a draft again.
CREATE FUNCTION plan_over_stays() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN ('SUPERSEDED', 'ENDED') OR (OLD.state = 'IN_FORCE' AND (TG_OP = 'DELETE' OR NEW.state = 'DRAFT')) THEN
        RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'plan_over_stays', MESSAGE = 'plan_over_stays';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;

CREATE TRIGGER plan_over_stays BEFORE UPDATE OR DELETE ON plan
    FOR EACH ROW EXECUTE FUNCTION plan_over_stays();

-- A line with its result stays as it is, and so do the lines of a version that has ended; only a draft's lines can be taken out.
CREATE FUNCTION plan_line_over_stays() RETURNS trigger
    LANGUAGE plpgsql AS $$
DECLARE
    plan_state text;
BEGIN
    SELECT p.state INTO plan_state FROM plan p WHERE p.id = coalesce(NEW.plan_id, OLD.plan_id);
    IF (TG_OP = 'DELETE' AND plan_state <> 'DRAFT') OR plan_state IN ('SUPERSEDED', 'ENDED')
            OR (TG_OP = 'UPDATE' AND OLD.state NOT IN ('PLANNED', 'IN_PROGRESS')) THEN
        RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'plan_line_over_stays', MESSAGE = 'plan_line_over_stays';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;

CREATE TRIGGER plan_line_over_stays BEFORE INSERT OR UPDATE OR DELETE ON plan_line
    FOR EACH ROW EXECUTE FUNCTION plan_line_over_stays();

-- What was handed out belongs to the result; the lines of a draft take theirs along when they are taken out.
CREATE FUNCTION means_given_stays() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM plan_line l
            WHERE l.id IN (OLD.line_id, NEW.line_id) AND l.state NOT IN ('PLANNED', 'IN_PROGRESS')) THEN
        RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'means_given_stays', MESSAGE = 'means_given_stays';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;

CREATE TRIGGER means_given_stays BEFORE INSERT OR UPDATE OR DELETE ON means_given
    FOR EACH ROW EXECUTE FUNCTION means_given_stays();
