-- Somebody stands in until a day; the night after it the case manager is alone again (R-ROLE-25).
ALTER TABLE case_file
    ADD COLUMN substitute_until date,
    ADD CONSTRAINT case_file_substitute_until CHECK (substitute_until IS NULL OR substitute_id IS NOT NULL);

CREATE INDEX case_file_substitute_until ON case_file (substitute_until) WHERE substitute_until IS NOT NULL;
