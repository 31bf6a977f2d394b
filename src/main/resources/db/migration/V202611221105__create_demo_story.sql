-- How far the invented organisation is told (R-CONF-12): a start that was cut short goes on from here.
CREATE TABLE demo (
    programme_id bigint PRIMARY KEY REFERENCES programme,
    told_until   timestamptz NOT NULL, -- the day the stories end: that of the first start
    told_to      timestamptz NOT NULL, -- the last turn that was played
    finished     boolean NOT NULL DEFAULT false
);

CREATE TABLE demo_story (
    position  integer PRIMARY KEY,
    number    text, -- request or case; null before the first turn
    lines     integer NOT NULL DEFAULT 0,
    contacts  integer NOT NULL DEFAULT 0,
    reviewed  boolean NOT NULL DEFAULT false,
    next_turn timestamptz -- null: the story stands where it is to stand
);
