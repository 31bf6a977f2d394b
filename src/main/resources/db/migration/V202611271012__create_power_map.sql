-- R-DOC-11: the client and the problem in the centre, around them who could help, near or far. Words are sealed with the
-- person's key; partners, services and rings are codes, so that all maps can be counted together.
CREATE TABLE power_map (
    case_id    bigint PRIMARY KEY REFERENCES case_file,
    sealed     bytea NOT NULL, -- the problem in words
    changed_by bigint NOT NULL REFERENCES staff,
    changed_at timestamptz NOT NULL
);

CREATE SEQUENCE power_map_seq;

CREATE TABLE power_node (
    id          bigint PRIMARY KEY DEFAULT nextval('power_map_seq'),
    case_id     bigint NOT NULL REFERENCES case_file,
    partner_id  bigint REFERENCES partner, -- null: an organisation that is not in the directory
    service     code REFERENCES service,
    ring        integer NOT NULL CONSTRAINT power_node_ring_range CHECK (ring BETWEEN 1 AND 3), -- accessible, hard to reach, inaccessible but necessary
    first_ring  integer NOT NULL CONSTRAINT power_node_first_ring_range CHECK (first_ring BETWEEN 1 AND 3), -- IND-35: who came nearer
    added_by    bigint NOT NULL REFERENCES staff,
    added_at    timestamptz NOT NULL,
    removed_at  timestamptz, -- taken off; may be put back
    asked_by    bigint REFERENCES staff, -- for an agreement
    asked_at    timestamptz,
    sealed      bytea NOT NULL, -- name of a new organisation, notes
    CONSTRAINT power_node_asked_complete CHECK ((asked_by IS NULL) = (asked_at IS NULL))
);

CREATE INDEX power_node_case ON power_node (case_id, id);
CREATE INDEX power_node_partner ON power_node (partner_id, ring) WHERE removed_at IS NULL;

CREATE TABLE power_edge (
    id         bigint PRIMARY KEY DEFAULT nextval('power_map_seq'),
    case_id    bigint NOT NULL REFERENCES case_file,
    from_node  bigint REFERENCES power_node, -- null: the client
    to_node    bigint REFERENCES power_node,
    meaning    text NOT NULL CONSTRAINT power_edge_meaning_known CHECK (meaning IN ('INFLUENCES', 'COOPERATES', 'REFERS', 'BLOCKS')),
    added_by   bigint NOT NULL REFERENCES staff,
    added_at   timestamptz NOT NULL,
    removed_at timestamptz,
    sealed     bytea NOT NULL, -- how, and with whose help
    CONSTRAINT power_edge_between_two CHECK (from_node IS DISTINCT FROM to_node)
);

CREATE INDEX power_edge_case ON power_edge (case_id, id);

-- One arrow of a kind is enough.
CREATE UNIQUE INDEX power_edge_once ON power_edge (case_id, coalesce(from_node, 0), coalesce(to_node, 0), meaning)
    WHERE removed_at IS NULL;

REVOKE DELETE ON power_map, power_node, power_edge FROM ${application};

ALTER TABLE power_map ENABLE ROW LEVEL SECURITY;
CREATE POLICY power_map_access ON power_map USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE power_node ENABLE ROW LEVEL SECURITY;
CREATE POLICY power_node_access ON power_node USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE power_edge ENABLE ROW LEVEL SECURITY;
CREATE POLICY power_edge_access ON power_edge USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));
