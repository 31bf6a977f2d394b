-- R-REF-71: what a service was like in its parts, and the worker's own mark beside the client's, which stands in the line. Given when
-- the result of a line is written down, if there is time; kept as numbers so that they can be counted for each partner (IND-24).
CREATE TABLE line_mark (
    line_id bigint NOT NULL REFERENCES plan_line,
    part    text NOT NULL CONSTRAINT line_mark_part_known CHECK (part IN ('WORKER', 'ATTITUDE', 'ACCESSIBILITY', 'USEFULNESS',
        'CONFIDENTIALITY', 'WAITING')),
    mark    integer NOT NULL CONSTRAINT line_mark_range CHECK (mark BETWEEN 1 AND 5),
    PRIMARY KEY (line_id, part)
);

REVOKE UPDATE, DELETE ON line_mark FROM ${application};

ALTER TABLE line_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY line_mark_access ON line_mark USING (acting_scope() = 'SYSTEM' OR sees_line(line_id));

CREATE INDEX plan_line_served ON plan_line (provider_id, result_on) WHERE state = 'DONE' AND provider_id IS NOT NULL;
