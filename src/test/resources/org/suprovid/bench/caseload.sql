-- Many cases out of a few real ones: every row of a model case is copied with ids of its own, as often as asked.
CREATE TABLE bench.model_case AS SELECT id FROM case_file WHERE status = 'OPEN';
CREATE TABLE bench.model_card AS SELECT id FROM card WHERE status <> 'CLOSED';
CREATE TABLE bench.model_request AS SELECT r.id FROM request r
    WHERE r.state = 'OPEN' OR r.card_id IN (SELECT id FROM bench.model_card);
CREATE TABLE bench.model_person AS
    SELECT person_id AS id FROM request WHERE id IN (SELECT id FROM bench.model_request)
    UNION SELECT person_id FROM card WHERE id IN (SELECT id FROM bench.model_card);
CREATE TABLE bench.model_referral AS SELECT id FROM referral WHERE case_id IN (SELECT id FROM bench.model_case);

-- As many managers as there are to be, each like the model.
CREATE PROCEDURE bench.hire(model bigint, many int) LANGUAGE plpgsql AS $$
BEGIN
    WITH hired AS (
        INSERT INTO staff (login, name, password_hash)
        SELECT s.login || '-' || n, s.name, s.password_hash
        FROM staff s
        CROSS JOIN generate_series((SELECT count(*) FROM bench.manager), many - 1) n
        WHERE s.id = model
        RETURNING id
    )
    INSERT INTO bench.manager
    SELECT (SELECT count(*) FROM bench.manager) + row_number() OVER (ORDER BY id) - 1, id FROM hired;
    INSERT INTO staff_role
    SELECT m.staff_id, r.role FROM bench.manager m, staff_role r WHERE r.staff_id = model ON CONFLICT DO NOTHING;
    INSERT INTO staff_programme
    SELECT m.staff_id, p.programme_id FROM bench.manager m, staff_programme p WHERE p.staff_id = model
    ON CONFLICT DO NOTHING;
    INSERT INTO pledge (staff_id, signed_on, valid_until)
    SELECT m.staff_id, p.signed_on, p.valid_until FROM bench.manager m, pledge p
    WHERE p.staff_id = model AND NOT EXISTS (SELECT 1 FROM pledge has WHERE has.staff_id = m.staff_id);
END $$;

-- Persons come first, with keys of their own: no statement can make those.
CREATE PROCEDURE bench.copy_cases(lo int, hi int) LANGUAGE plpgsql AS $$
BEGIN
    CALL bench.copy('card', 'id', 'model_card', lo, hi);
    CALL bench.copy('request', 'id', 'model_request', lo, hi);
    CALL bench.copy('case_file', 'id', 'model_case', lo, hi);
    CALL bench.copy('document', 'person_id', 'model_person', lo, hi);
    CALL bench.copy('need', 'case_id', 'model_case', lo, hi);
    CALL bench.copy('plan', 'case_id', 'model_case', lo, hi);
    CALL bench.copy('plan_line', 'case_id', 'model_case', lo, hi);
    CALL bench.copy('referral', 'id', 'model_referral', lo, hi);
    CALL bench.copy('referral_check', 'referral_id', 'model_referral', lo, hi);
    CALL bench.copy('contact', 'case_id', 'model_case', lo, hi);
    CALL bench.copy('case_event', 'case_id', 'model_case', lo, hi);
    CALL bench.copy('case_standard', 'case_id', 'model_case', lo, hi);
    CALL bench.copy('deadline', 'case_id', 'model_case', lo, hi);
    CALL bench.copy('closure', 'case_id', 'model_case', lo, hi);
    CALL bench.copy_processes(lo, hi);
END $$;
