-- Q-24: what was given up, and was given all the same, may still get its result while its version of the plan is in force.
CREATE OR REPLACE FUNCTION plan_line_over_stays() RETURNS trigger
    LANGUAGE plpgsql AS $$
DECLARE
    plan_state text;
BEGIN
    SELECT p.state INTO plan_state FROM plan p WHERE p.id = coalesce(NEW.plan_id, OLD.plan_id);
    IF (TG_OP = 'DELETE' AND plan_state <> 'DRAFT') OR plan_state IN ('SUPERSEDED', 'ENDED')
            OR (TG_OP = 'UPDATE' AND OLD.state NOT IN ('PLANNED', 'IN_PROGRESS')
                AND NOT (OLD.state = 'NOT_RECEIVED' AND NEW.state = 'DONE')) THEN
        RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'plan_line_over_stays', MESSAGE = 'plan_line_over_stays';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
