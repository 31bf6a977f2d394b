-- Second wall behind the queries (design §6): what the application may not show, the database does not give.
-- OWN: what one is answerable for; PROJECT: the programmes one supervises; SYSTEM: the engine; NONE: nothing.

-- Whether the one who acts sees a row that others hang on, decided by that row's own policy. Functions, not subqueries:
-- those the planner answers by hashing the whole table, for each statement anew, and plans for longer than it reads.
CREATE FUNCTION sees_case(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.case_file c WHERE c.id = wanted);
END $$;

CREATE FUNCTION sees_case_of_card(card bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.case_file c WHERE c.card_id = card);
END $$;

CREATE FUNCTION sees_card(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.card c WHERE c.id = wanted);
END $$;

CREATE FUNCTION sees_card_of(person bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.card c WHERE c.person_id = person);
END $$;

CREATE FUNCTION sees_request(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.request r WHERE r.id = wanted);
END $$;

CREATE FUNCTION sees_service(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.one_time_service s WHERE s.id = wanted);
END $$;

CREATE FUNCTION sees_service_of(document bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.one_time_service s WHERE s.document_id = document);
END $$;

CREATE FUNCTION sees_line(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.plan_line l WHERE l.id = wanted);
END $$;

CREATE FUNCTION sees_deadline(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.deadline d WHERE d.id = wanted);
END $$;

CREATE FUNCTION sees_person(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM identity.person p WHERE p.id = wanted);
END $$;

-- Somebody registered twice keeps both keys: older documents are sealed with the other one.
CREATE FUNCTION meets_person(wanted bigint, merged bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.request r WHERE r.person_id IN (wanted, merged))
        OR EXISTS (SELECT 1 FROM public.card c WHERE c.person_id IN (wanted, merged))
        OR EXISTS (SELECT 1 FROM public.one_time_service s WHERE s.person_id IN (wanted, merged));
END $$;

ALTER TABLE case_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_file_access ON case_file
    USING (acting_scope() = 'SYSTEM'
        OR (acting_scope() = 'PROJECT' AND programme_id = ANY (acting_programmes()))
        OR (acting_scope() IN ('OWN', 'PROJECT') AND acting_staff() IN (case_manager_id, substitute_id)));

ALTER TABLE request ENABLE ROW LEVEL SECURITY;
CREATE POLICY request_access ON request
    USING (acting_scope() = 'SYSTEM'
        OR (acting_scope() = 'PROJECT' AND programme_id = ANY (acting_programmes()))
        OR (acting_scope() IN ('OWN', 'PROJECT') AND acting_staff() IN (taken_by, passed_to)));

ALTER TABLE card ENABLE ROW LEVEL SECURITY;
CREATE POLICY card_access ON card
    USING (acting_scope() = 'SYSTEM'
        OR (acting_scope() = 'PROJECT' AND programme_id = ANY (acting_programmes()))
        OR (acting_scope() IN ('OWN', 'PROJECT') AND (responsible_id = acting_staff()
            OR sees_case_of_card(id))));

ALTER TABLE one_time_service ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_time_service_access ON one_time_service
    USING (acting_scope() = 'SYSTEM'
        OR (acting_scope() = 'PROJECT' AND programme_id = ANY (acting_programmes()))
        OR (acting_scope() IN ('OWN', 'PROJECT') AND (acting_staff() IN (worker_id, recorded_by)
            OR sees_card(card_id))));

ALTER TABLE one_time_means ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_time_means_access ON one_time_means
    USING (acting_scope() = 'SYSTEM' OR sees_service(service_id));

ALTER TABLE identity.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY person_access ON identity.person
    USING (acting_scope() = 'SYSTEM'
        OR (acting_scope() IN ('OWN', 'PROJECT') AND public.meets_person(id, merged_into)));

ALTER TABLE identity.person_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY person_mark_access ON identity.person_mark
    USING (acting_scope() = 'SYSTEM' OR public.sees_person(person_id));

ALTER TABLE case_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_event_access ON case_event USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE need ENABLE ROW LEVEL SECURITY;
CREATE POLICY need_access ON need USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY contact_access ON contact USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE closure ENABLE ROW LEVEL SECURITY;
CREATE POLICY closure_access ON closure USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY plan_access ON plan USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE plan_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY plan_line_access ON plan_line USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE means_given ENABLE ROW LEVEL SECURITY;
CREATE POLICY means_given_access ON means_given USING (acting_scope() = 'SYSTEM' OR sees_line(line_id));

ALTER TABLE deadline ENABLE ROW LEVEL SECURITY;
CREATE POLICY deadline_access ON deadline USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE deadline_extension ENABLE ROW LEVEL SECURITY;
CREATE POLICY deadline_extension_access ON deadline_extension
    USING (acting_scope() = 'SYSTEM' OR sees_deadline(deadline_id));

ALTER TABLE case_standard ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_standard_access ON case_standard USING (acting_scope() = 'SYSTEM' OR sees_case(case_id));

ALTER TABLE document ENABLE ROW LEVEL SECURITY;
CREATE POLICY document_access ON document
    USING (acting_scope() = 'SYSTEM' OR CASE
        WHEN case_id IS NOT NULL THEN sees_case(case_id)
        WHEN card_id IS NOT NULL THEN sees_card(card_id)
        WHEN request_id IS NOT NULL THEN sees_request(request_id)
        -- a page of its own, such as a row of the one-time sheet: its writer's, and whose the row is
        ELSE (acting_scope() IN ('OWN', 'PROJECT') AND author_id = acting_staff())
            OR sees_service_of(id) END);

-- A draft is its writer's own until the task is done.
ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY draft_access ON draft
    USING (acting_scope() = 'SYSTEM' OR (acting_scope() IN ('OWN', 'PROJECT') AND staff_id = acting_staff()));
