-- R-CAT-40, R-12S-07b: one event of a programme, many residents. The event itself tells of nobody; who wished to come and who came
-- hangs on the case.
CREATE SEQUENCE activity_seq;

CREATE TABLE activity (
    id                  bigint PRIMARY KEY DEFAULT nextval('activity_seq'),
    programme_id        bigint NOT NULL REFERENCES programme,
    service             code NOT NULL REFERENCES service,
    title               text NOT NULL,
    place               text NOT NULL,
    begun_on            date NOT NULL, -- T-24 counts from it
    held_on             date NOT NULL,
    held_time           time,
    ready_on            date, -- T-24b: the tickets are there
    until_on            date, -- T-24c: a series goes on until it is decided anew
    channel             code NOT NULL, -- R-12S-01b: how it was announced
    organiser_id        bigint NOT NULL REFERENCES staff,
    state               text NOT NULL CONSTRAINT activity_state_known CHECK (state IN ('RUNNING', 'OVER', 'OFF')),
    verdict             code, -- R-12S-10a: how it went
    shortcomings        text NOT NULL DEFAULT '',
    reason              code, -- why it was called off
    closed_on           date,
    process_instance_id text,
    CONSTRAINT activity_held_after_it_began CHECK (held_on >= begun_on),
    CONSTRAINT activity_closed_says_when CHECK ((closed_on IS NULL) = (state = 'RUNNING')),
    CONSTRAINT activity_over_is_judged CHECK ((state = 'OVER') = (verdict IS NOT NULL)),
    CONSTRAINT activity_off_says_why CHECK ((state = 'OFF') = (reason IS NOT NULL))
);

-- the programme's calendar
CREATE INDEX activity_day ON activity (programme_id, held_on);

-- R-12S-04: participation by own wish only
CREATE TABLE activity_participant (
    activity_id bigint NOT NULL REFERENCES activity,
    case_id     bigint NOT NULL REFERENCES case_file,
    PRIMARY KEY (activity_id, case_id)
);

CREATE INDEX activity_participant_case ON activity_participant (case_id);

-- R-12S-12b: what the person took part in; a series has many days
CREATE TABLE activity_attendance (
    activity_id bigint NOT NULL REFERENCES activity,
    case_id     bigint NOT NULL REFERENCES case_file,
    attended_on date NOT NULL,
    noted_by    bigint NOT NULL REFERENCES staff,
    noted_at    timestamptz NOT NULL,
    PRIMARY KEY (activity_id, attended_on, case_id)
);

CREATE INDEX activity_attendance_case ON activity_attendance (case_id);

-- R-12S-09b: what residents wish for, by season and theme; whose wish it was is not written down
CREATE TABLE activity_idea (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id bigint NOT NULL REFERENCES programme,
    theme        text NOT NULL,
    season       code NOT NULL,
    wished       integer NOT NULL DEFAULT 1 CONSTRAINT activity_idea_wished_counted CHECK (wished > 0),
    noted_on     date NOT NULL,
    activity_id  bigint REFERENCES activity, -- what became of it
    CONSTRAINT activity_idea_once UNIQUE (programme_id, season, theme)
);

REVOKE DELETE ON activity, activity_idea FROM ${application};

CREATE FUNCTION sees_activities_of(programme bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 5 AS $$
BEGIN
    RETURN acting_scope() = 'SYSTEM' OR (acting_scope() IN ('OWN', 'PROJECT') AND programme = ANY (acting_programmes()));
END $$;

ALTER TABLE activity ENABLE ROW LEVEL SECURITY;
CREATE POLICY activity_access ON activity USING (sees_activities_of(programme_id));

ALTER TABLE activity_idea ENABLE ROW LEVEL SECURITY;
CREATE POLICY activity_idea_access ON activity_idea USING (sees_activities_of(programme_id));

ALTER TABLE activity_participant ENABLE ROW LEVEL SECURITY;
CREATE POLICY activity_participant_access ON activity_participant USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE activity_attendance ENABLE ROW LEVEL SECURITY;
CREATE POLICY activity_attendance_access ON activity_attendance USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));
