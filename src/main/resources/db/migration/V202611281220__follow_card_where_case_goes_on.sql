-- What a client card says goes along with the case that goes on (R-CARD-07), and only that way: the programme that was left does not
-- read what is signed later, in a case that is not its own.

-- The cases as which one goes on, however often it was passed on. Who reads the last does not see the transfers before: their ids
-- alone are asked as the owner, whether one sees those cases is asked as oneself.
CREATE FUNCTION cases_after(wanted bigint) RETURNS SETOF bigint LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
    SET search_path = public AS $$
    WITH RECURSIVE later AS (
        SELECT t.next_case_id AS id FROM transfer t WHERE t.case_id = wanted AND t.next_case_id IS NOT NULL
        UNION
        SELECT t.next_case_id FROM transfer t JOIN later l ON l.id = t.case_id WHERE t.next_case_id IS NOT NULL)
    SELECT l.id FROM later l
$$;

CREATE FUNCTION goes_on_from(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.cases_after(wanted) AS later (id) WHERE public.sees_case(later.id));
END $$;

-- read, not written: nothing is signed in a case that one does not see
ALTER POLICY document_access ON document
    USING (acting_scope() = 'SYSTEM' OR CASE
        WHEN case_id IS NOT NULL THEN sees_case(case_id) OR (form_id = 'client-card' AND goes_on_from(case_id))
        WHEN card_id IS NOT NULL THEN sees_card(card_id)
        WHEN request_id IS NOT NULL THEN sees_request(request_id)
        ELSE (acting_scope() IN ('OWN', 'PROJECT') AND author_id = acting_staff())
            OR sees_service_of(id) END)
    WITH CHECK (acting_scope() = 'SYSTEM' OR CASE
        WHEN case_id IS NOT NULL THEN sees_case(case_id)
        WHEN card_id IS NOT NULL THEN sees_card(card_id)
        WHEN request_id IS NOT NULL THEN sees_request(request_id)
        ELSE (acting_scope() IN ('OWN', 'PROJECT') AND author_id = acting_staff())
            OR sees_service_of(id) END);
