-- Second wall behind the queries (design §6): what the application may not show, the database does not give.
-- OWN: what one is answerable for; PROJECT: the programmes one supervises; SYSTEM: the engine; NONE: nothing.

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
            OR EXISTS (SELECT 1 FROM case_file c WHERE c.card_id = card.id))));

ALTER TABLE one_time_service ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_time_service_access ON one_time_service
    USING (acting_scope() = 'SYSTEM'
        OR (acting_scope() = 'PROJECT' AND programme_id = ANY (acting_programmes()))
        OR (acting_scope() IN ('OWN', 'PROJECT') AND (acting_staff() IN (worker_id, recorded_by)
            OR EXISTS (SELECT 1 FROM card c WHERE c.id = card_id))));

ALTER TABLE one_time_means ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_time_means_access ON one_time_means
    USING (EXISTS (SELECT 1 FROM one_time_service s WHERE s.id = service_id));

ALTER TABLE identity.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY person_access ON identity.person
    USING (acting_scope() = 'SYSTEM'
        OR (acting_scope() IN ('OWN', 'PROJECT') AND (
            -- somebody registered twice keeps both keys: older documents are sealed with the other one
            EXISTS (SELECT 1 FROM public.request r WHERE r.person_id IN (person.id, person.merged_into))
            OR EXISTS (SELECT 1 FROM public.card c WHERE c.person_id IN (person.id, person.merged_into))
            OR EXISTS (SELECT 1 FROM public.one_time_service s WHERE s.person_id IN (person.id, person.merged_into)))));

ALTER TABLE identity.person_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY person_mark_access ON identity.person_mark
    USING (acting_scope() = 'SYSTEM' OR EXISTS (SELECT 1 FROM identity.person p WHERE p.id = person_id));

ALTER TABLE case_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_event_access ON case_event USING (EXISTS (SELECT 1 FROM case_file c WHERE c.id = case_id));

ALTER TABLE need ENABLE ROW LEVEL SECURITY;
CREATE POLICY need_access ON need USING (EXISTS (SELECT 1 FROM case_file c WHERE c.id = case_id));

ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY contact_access ON contact USING (EXISTS (SELECT 1 FROM case_file c WHERE c.id = case_id));

ALTER TABLE closure ENABLE ROW LEVEL SECURITY;
CREATE POLICY closure_access ON closure USING (EXISTS (SELECT 1 FROM case_file c WHERE c.id = case_id));

ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY plan_access ON plan USING (EXISTS (SELECT 1 FROM case_file c WHERE c.id = case_id));

ALTER TABLE plan_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY plan_line_access ON plan_line USING (EXISTS (SELECT 1 FROM case_file c WHERE c.id = case_id));

ALTER TABLE means_given ENABLE ROW LEVEL SECURITY;
CREATE POLICY means_given_access ON means_given USING (EXISTS (SELECT 1 FROM plan_line l WHERE l.id = line_id));

ALTER TABLE deadline ENABLE ROW LEVEL SECURITY;
CREATE POLICY deadline_access ON deadline USING (EXISTS (SELECT 1 FROM case_file c WHERE c.id = case_id));

ALTER TABLE deadline_extension ENABLE ROW LEVEL SECURITY;
CREATE POLICY deadline_extension_access ON deadline_extension
    USING (EXISTS (SELECT 1 FROM deadline d WHERE d.id = deadline_id));

ALTER TABLE case_standard ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_standard_access ON case_standard USING (EXISTS (SELECT 1 FROM case_file c WHERE c.id = case_id));

ALTER TABLE document ENABLE ROW LEVEL SECURITY;
CREATE POLICY document_access ON document
    USING (acting_scope() = 'SYSTEM' OR CASE
        WHEN case_id IS NOT NULL THEN EXISTS (SELECT 1 FROM case_file c WHERE c.id = case_id)
        WHEN card_id IS NOT NULL THEN EXISTS (SELECT 1 FROM card c WHERE c.id = card_id)
        WHEN request_id IS NOT NULL THEN EXISTS (SELECT 1 FROM request r WHERE r.id = request_id)
        -- a page of its own, such as a row of the one-time sheet: its writer's, and whose the row is
        ELSE (acting_scope() IN ('OWN', 'PROJECT') AND author_id = acting_staff())
            OR EXISTS (SELECT 1 FROM one_time_service s WHERE s.document_id = document.id) END);

-- A draft is its writer's own until the task is done.
ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY draft_access ON draft
    USING (acting_scope() = 'SYSTEM' OR (acting_scope() IN ('OWN', 'PROJECT') AND staff_id = acting_staff()));
