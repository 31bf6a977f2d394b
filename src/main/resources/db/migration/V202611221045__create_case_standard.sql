-- The versions a case keeps until it is moved; the first is the main one. Where several set a date, the strictest wins.
CREATE TABLE case_standard (
    case_id             bigint NOT NULL REFERENCES case_file,
    position            integer NOT NULL,
    standard_version_id bigint NOT NULL REFERENCES standard_version,
    PRIMARY KEY (case_id, position),
    CONSTRAINT case_standard_once UNIQUE (case_id, standard_version_id)
);

CREATE INDEX case_standard_version ON case_standard (standard_version_id);
