-- Who proposed a change, what of, and when stays on record: a change only goes on.
REVOKE UPDATE ON standard_change FROM ${application};
GRANT UPDATE (state, approver_id, approved_at, started_at, finished_at) ON standard_change TO ${application};

-- It is approved once, by whoever did it.
CREATE FUNCTION keep_who_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'permission denied: who approved a change stays on record' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER standard_change_approved_once BEFORE UPDATE OF approver_id, approved_at ON standard_change
    FOR EACH ROW WHEN (OLD.approver_id IS NOT NULL) EXECUTE FUNCTION keep_who_approved();

-- What became of each date stays on record, too; what failed goes when it is tried again.
CREATE FUNCTION keep_what_became_of_it() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'permission denied: what became of a date stays on record' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER standard_change_item_kept BEFORE DELETE ON standard_change_item
    FOR EACH ROW WHEN (OLD.state <> 'FAILED') EXECUTE FUNCTION keep_what_became_of_it();
