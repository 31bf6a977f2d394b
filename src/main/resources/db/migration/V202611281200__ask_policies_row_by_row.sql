-- A sub-query inside a policy may be answered by reading the whole other table first; a function is asked for each row of the page.
CREATE FUNCTION sees_check(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.referral_check c WHERE c.id = wanted);
END $$;
ALTER POLICY check_attempt_access ON check_attempt USING (acting_scope() = 'SYSTEM' OR sees_check(check_id));

CREATE FUNCTION sees_crisis(wanted bigint) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 50 AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM public.crisis c WHERE c.id = wanted);
END $$;
ALTER POLICY crisis_service_access ON crisis_service USING (acting_scope() = 'SYSTEM' OR sees_crisis(crisis_id));
