-- A new version of a standard on its way into force: proposed by one administrator, approved by another, applied to running
-- cases in chunks, and taken back if it was a mistake (R-CFG-04). What it says stands in its version.
CREATE TABLE standard_change (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    standard_id     bigint NOT NULL REFERENCES standard,
    from_version_id bigint NOT NULL REFERENCES standard_version,
    to_version_id   bigint NOT NULL REFERENCES standard_version,
    revision        integer NOT NULL, -- of the draft as it was foreseen
    scope           text NOT NULL CONSTRAINT standard_change_scope_known CHECK (scope IN ('NEW_CASES', 'RUNNING_TOO')),
    valid_from      date NOT NULL,
    state           text NOT NULL CONSTRAINT standard_change_state_known CHECK (state IN
        ('PROPOSED', 'REJECTED', 'APPROVED', 'APPLYING', 'PAUSED', 'APPLIED', 'UNDOING', 'UNDONE')),
    author_id       bigint NOT NULL REFERENCES staff,
    proposed_at     timestamptz NOT NULL,
    approver_id     bigint REFERENCES staff,
    approved_at     timestamptz,
    started_at      timestamptz,
    finished_at     timestamptz,
    CONSTRAINT standard_change_four_eyes CHECK (approver_id <> author_id),
    CONSTRAINT standard_change_approved CHECK ((approver_id IS NULL) = (state IN ('PROPOSED', 'REJECTED')))
);

CREATE UNIQUE INDEX standard_change_one_proposed ON standard_change (standard_id) WHERE state = 'PROPOSED';
CREATE INDEX standard_change_standard ON standard_change (standard_id, id);
CREATE INDEX standard_change_in_work ON standard_change (valid_from, id) WHERE state IN ('APPROVED', 'APPLYING', 'UNDOING');

-- The cases a change moves: each is moved whole, with all its dates, or not at all.
CREATE TABLE standard_change_case (
    change_id      bigint NOT NULL REFERENCES standard_change ON DELETE CASCADE,
    case_id        bigint NOT NULL REFERENCES case_file,
    old_version_id bigint NOT NULL REFERENCES standard_version,
    state          text NOT NULL DEFAULT 'PENDING'
        CONSTRAINT standard_change_case_state_known CHECK (state IN ('PENDING', 'MOVED', 'KEPT', 'FAILED', 'UNDONE')),
    reason         text, -- code
    PRIMARY KEY (change_id, case_id)
);

CREATE INDEX standard_change_case_state ON standard_change_case (change_id, state, case_id);
CREATE INDEX standard_change_case_case ON standard_change_case (case_id);

-- What became of each deadline that the change is about, and what it takes to undo it.
CREATE TABLE standard_change_item (
    change_id         bigint NOT NULL REFERENCES standard_change ON DELETE CASCADE,
    deadline_id       bigint NOT NULL REFERENCES deadline,
    case_id           bigint NOT NULL REFERENCES case_file,
    state             text NOT NULL
        CONSTRAINT standard_change_item_state_known CHECK (state IN ('MOVED', 'KEPT', 'FAILED', 'UNDONE')),
    reason            text, -- code
    rewritten         boolean NOT NULL, -- whether the row follows the new version, be its date the same
    anchor            timestamptz NOT NULL, -- as it was counted from then
    extension         text,
    old_due_at        timestamptz NOT NULL,
    old_overdue_at    timestamptz NOT NULL,
    old_state         text NOT NULL,
    old_version_id    bigint NOT NULL REFERENCES standard_version,
    old_working       jsonb NOT NULL,
    old_overdue_since timestamptz,
    old_escalated_to  text,
    new_due_at        timestamptz NOT NULL,
    new_overdue_at    timestamptz NOT NULL,
    new_state         text NOT NULL,
    new_version_id    bigint NOT NULL REFERENCES standard_version,
    PRIMARY KEY (change_id, deadline_id)
);

CREATE INDEX standard_change_item_case ON standard_change_item (change_id, case_id);
CREATE INDEX standard_change_item_state ON standard_change_item (change_id, state, deadline_id);
CREATE INDEX standard_change_item_deadline ON standard_change_item (deadline_id);

-- Which case and which date is client data, as the deadline itself is; the change and its numbers are not.
ALTER TABLE standard_change_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY standard_change_case_access ON standard_change_case
    USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE standard_change_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY standard_change_item_access ON standard_change_item
    USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));
