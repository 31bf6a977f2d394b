-- Whether somebody works here still and may read of clients: an operational role and a valid pledge (R-ROLE-21). The rule is that of
-- StaffMember.seesClientData; who has to be told in a moment when thousands of checks fall due asks for it beside what is told.
CREATE FUNCTION reads_of_clients(wanted bigint, today date) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (
        SELECT 1
        FROM public.staff s
        WHERE s.id = wanted AND s.active
            AND EXISTS (SELECT 1 FROM public.pledge p WHERE p.staff_id = s.id AND today BETWEEN p.signed_on AND p.valid_until)
            AND EXISTS (SELECT 1 FROM public.staff_role r WHERE r.staff_id = s.id
                AND r.role IN ('CASE_MANAGER', 'SUPERVISOR', 'INTAKE', 'OUTREACH')));
END $$;
