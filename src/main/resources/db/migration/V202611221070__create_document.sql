CREATE SEQUENCE document_seq;

-- A filled form is a document (design §2.4, R-DOC-90, 91). Answers are sealed with the person's key.
CREATE TABLE document (
    id            bigint PRIMARY KEY DEFAULT nextval('document_seq'),
    form_id       text NOT NULL,
    deployment_id text NOT NULL, -- the form exactly as it was when filled
    version       integer NOT NULL DEFAULT 1,
    status        text NOT NULL CONSTRAINT document_status_known CHECK (status IN ('DRAFT', 'SIGNED', 'SUPERSEDED', 'VOID')),
    person_id     bigint NOT NULL REFERENCES identity.person,
    request_id    bigint REFERENCES request,
    card_id       bigint REFERENCES card,
    case_id       bigint REFERENCES case_file,
    task_id       text,
    task_key      text,
    subject       text NOT NULL DEFAULT '',
    author_id     bigint NOT NULL,
    created_at    timestamptz NOT NULL,
    signed_at     timestamptz,
    supersedes_id bigint REFERENCES document,
    reason        text, -- why there is a new version, code
    answers       bytea NOT NULL,
    labels        bytea -- words of the chosen options that came from tables, sealed: they may change later
);

CREATE INDEX document_case ON document (case_id, created_at DESC, id DESC);
CREATE INDEX document_card ON document (card_id, form_id);
CREATE INDEX document_request ON document (request_id, form_id);

-- What is being typed; one draft a form, subject and writer. The key outlives the task: a review closes tasks and the
-- next round makes new ones.
CREATE TABLE draft (
    draft_key  text NOT NULL,
    form_id    text NOT NULL,
    staff_id   bigint NOT NULL REFERENCES staff,
    person_id  bigint NOT NULL REFERENCES identity.person,
    answers    bytea NOT NULL,
    saved_at   timestamptz NOT NULL,
    expires_at timestamptz, -- somebody else finished the form: what was typed beside it is kept a day longer
    PRIMARY KEY (draft_key, staff_id)
);

CREATE INDEX draft_expires ON draft (expires_at) WHERE expires_at IS NOT NULL;

-- R-DOC-91: signed documents are immutable and stay; only their status may move on.
REVOKE DELETE ON document FROM ${application};

CREATE FUNCTION document_signed_stays() RETURNS trigger
    LANGUAGE plpgsql AS $$
DECLARE
    moved document%ROWTYPE := NEW;
BEGIN
    moved.status := OLD.status;
    IF OLD.status <> 'DRAFT' AND (moved IS DISTINCT FROM OLD
            OR (NEW.status <> OLD.status AND NOT (OLD.status = 'SIGNED' AND NEW.status IN ('SUPERSEDED', 'VOID')))) THEN
        RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'document_signed_stays', MESSAGE = 'document_signed_stays';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER document_signed_stays BEFORE UPDATE ON document
    FOR EACH ROW EXECUTE FUNCTION document_signed_stays();
