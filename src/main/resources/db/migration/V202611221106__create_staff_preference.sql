-- How somebody likes to look at the work; nothing about clients stands here.
CREATE TABLE staff_preference (
    staff_id bigint NOT NULL REFERENCES staff ON DELETE CASCADE,
    name     text NOT NULL,
    value    text NOT NULL CONSTRAINT staff_preference_is_code CHECK (value ~ '^[A-Z][A-Z_]*$'),
    PRIMARY KEY (staff_id, name)
);
