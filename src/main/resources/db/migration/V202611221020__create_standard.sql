CREATE TABLE standard (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code     text NOT NULL CONSTRAINT standard_code_unique UNIQUE,
    name     text NOT NULL,
    donor    text NOT NULL DEFAULT '',
    based_on text REFERENCES standard (code)
);

CREATE TABLE standard_version (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    standard_id  bigint NOT NULL REFERENCES standard,
    version      integer NOT NULL,
    valid_from   date NOT NULL,
    status       text NOT NULL CONSTRAINT standard_version_status_known CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
    note         text NOT NULL DEFAULT '',
    created_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT standard_version_unique UNIQUE (standard_id, version)
);

-- One row a timer (R-CFG-03); durations are ISO-8601, weeks written as days.
CREATE TABLE standard_timer (
    version_id  bigint NOT NULL REFERENCES standard_version,
    code        text NOT NULL,
    rule        text NOT NULL, -- T-01 … T-40
    enabled     boolean NOT NULL,
    duration    text NOT NULL,
    reminders   text[] NOT NULL DEFAULT '{}', -- how long before the due day
    grace       text NOT NULL DEFAULT 'P0D',
    escalate_to text NOT NULL DEFAULT 'SUPERVISOR',
    calendar    text NOT NULL DEFAULT 'ALL_DAYS' CONSTRAINT standard_timer_calendar_known CHECK (calendar IN ('ALL_DAYS', 'WORKING_DAYS')),
    shift       text NOT NULL DEFAULT 'NONE' CONSTRAINT standard_timer_shift_known CHECK (shift IN ('NONE', 'NEXT_WORKING_DAY')),
    lower_bound text,
    upper_bound text,
    fixed_duty  boolean NOT NULL DEFAULT false,
    PRIMARY KEY (version_id, code),
    CONSTRAINT standard_timer_duty_stays_on CHECK (enabled OR NOT fixed_duty)
);

CREATE TABLE standard_flag (
    version_id bigint NOT NULL REFERENCES standard_version,
    code       text NOT NULL,
    value      text NOT NULL,
    PRIMARY KEY (version_id, code)
);

-- Days off besides weekends, for timers that count working days (Q-40). Empty as shipped: under martial law public
-- holidays are working days in Ukraine.
CREATE TABLE holiday (
    day  date PRIMARY KEY,
    name text NOT NULL
);
