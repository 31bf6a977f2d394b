-- The standards a programme's cases follow; the first is the main one (R-CFG-02).
CREATE TABLE programme_standard (
    programme_id  bigint NOT NULL REFERENCES programme ON DELETE CASCADE,
    standard_code text NOT NULL REFERENCES standard (code),
    position      integer NOT NULL,
    PRIMARY KEY (programme_id, position),
    CONSTRAINT programme_standard_once UNIQUE (programme_id, standard_code)
);
