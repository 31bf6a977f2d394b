CREATE TABLE standard (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code  text NOT NULL CONSTRAINT standard_code_unique UNIQUE,
    name  text NOT NULL,
    donor text NOT NULL DEFAULT ''
);

CREATE TABLE standard_version (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    standard_id     bigint NOT NULL REFERENCES standard,
    version         integer NOT NULL,
    valid_from      date NOT NULL,
    status          text NOT NULL CONSTRAINT standard_version_status_known
        CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED', 'DISCARDED')),
    calendar        text NOT NULL REFERENCES calendar (code),
    base_version_id bigint REFERENCES standard_version, -- the base as it was when this version was published
    note            text NOT NULL DEFAULT '',
    author_id       bigint REFERENCES staff, -- who changed the draft last; null as shipped
    revision        integer NOT NULL DEFAULT 0, -- counts the changes of the draft, so that two people notice each other
    created_at      timestamptz NOT NULL DEFAULT now(),
    approved_by     bigint REFERENCES staff,
    approved_at     timestamptz,
    CONSTRAINT standard_version_unique UNIQUE (standard_id, version),
    CONSTRAINT standard_version_four_eyes CHECK (approved_by <> author_id)
);

CREATE UNIQUE INDEX standard_version_one_draft ON standard_version (standard_id) WHERE status = 'DRAFT';
CREATE INDEX standard_version_base ON standard_version (base_version_id) WHERE base_version_id IS NOT NULL;

-- The timers a version sets itself (R-CFG-03); what it leaves out is as its base has it. Durations are ISO-8601, weeks
-- written as days. Rule, event and duty of a code stand in the catalogue.
CREATE TABLE standard_timer (
    version_id  bigint NOT NULL REFERENCES standard_version,
    code        text NOT NULL,
    enabled     boolean NOT NULL,
    duration    text NOT NULL,
    reminders   text[] NOT NULL, -- how long before the due day
    grace       text NOT NULL,
    escalate_to text NOT NULL,
    calendar    text NOT NULL CONSTRAINT standard_timer_calendar_known CHECK (calendar IN ('ALL_DAYS', 'WORKING_DAYS')),
    shift       text NOT NULL CONSTRAINT standard_timer_shift_known CHECK (shift IN ('NONE', 'NEXT_WORKING_DAY')),
    lower_bound text NOT NULL,
    upper_bound text NOT NULL,
    PRIMARY KEY (version_id, code)
);

CREATE TABLE standard_flag (
    version_id bigint NOT NULL REFERENCES standard_version,
    code       text NOT NULL,
    value      text NOT NULL,
    PRIMARY KEY (version_id, code)
);

-- What is published or discarded stays as it is: cases, dates and the history refer to it. It can only be retired.
CREATE FUNCTION published_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'DRAFT' AND (TG_OP = 'DELETE'
            OR to_jsonb(NEW) - 'status' <> to_jsonb(OLD) - 'status' OR NEW.status = 'DRAFT') THEN
        RAISE EXCEPTION 'version % of standard % was published or discarded and stays as it is', OLD.version, OLD.standard_id;
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER standard_version_published BEFORE UPDATE OR DELETE ON standard_version
    FOR EACH ROW EXECUTE FUNCTION published_version_stays();

CREATE FUNCTION lines_of_published_version_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM standard_version v
            WHERE v.id IN (NEW.version_id, OLD.version_id) AND v.status <> 'DRAFT') THEN
        RAISE EXCEPTION 'a published version keeps its lines';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER standard_timer_published BEFORE INSERT OR UPDATE OR DELETE ON standard_timer
    FOR EACH ROW EXECUTE FUNCTION lines_of_published_version_stay();

CREATE TRIGGER standard_flag_published BEFORE INSERT OR UPDATE OR DELETE ON standard_flag
    FOR EACH ROW EXECUTE FUNCTION lines_of_published_version_stay();
