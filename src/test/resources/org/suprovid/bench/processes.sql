-- Many processes out of a few real ones: every row of a model process is copied with ids of its own, as often as asked.
CREATE SCHEMA bench;

CREATE TABLE bench.model_process AS SELECT DISTINCT proc_inst_id_ AS id FROM act_ru_execution;
CREATE TABLE bench.manager (position int PRIMARY KEY, staff_id bigint NOT NULL);

-- A caseload stays what it is however many cases there are: four copies of the models each.
CREATE FUNCTION bench.manager(n int) RETURNS bigint LANGUAGE sql STABLE AS
    'SELECT staff_id FROM bench.manager WHERE position = n / 4';

-- What a column holds in copy n of a row t.
CREATE FUNCTION bench.expression(tab text, col text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT format(CASE
        WHEN col IN ('process_instance_id', 'task_id') OR tab LIKE 'act\_%' AND col IN ('id_', 'parent_id_',
            'super_exec_', 'proc_inst_id_', 'root_proc_inst_id_', 'execution_id_', 'task_id_', 'act_inst_id_',
            'parent_act_inst_id_', 'process_instance_id_', 'var_scope_', 'super_process_instance_id_')
            THEN 'md5(t.%1$I || ''/'' || n)::uuid::text'
        WHEN col IN ('number', 'business_key_', 'slip_number') THEN 't.%1$I || ''-'' || n'
        WHEN col = 'assignee_' THEN 'CASE WHEN t.%1$I IS NOT NULL THEN bench.manager(n)::text END'
        WHEN col IN ('case_manager_id', 'taken_by') OR tab IN ('card', 'referral') AND col = 'responsible_id'
            THEN 'bench.manager(n)'
        WHEN col IN ('id', 'person_id', 'request_id', 'card_id', 'case_id', 'document_id', 'plan_id', 'need_id',
            'line_id', 'carried_from_id', 'supersedes_id', 'found_document_id', 'parent_case_id', 'plan_line_id',
            'referral_id', 'parent_id')
            THEN 't.%1$I + n * 1000000::bigint'
        WHEN col = 'long_' THEN 'CASE WHEN t.name_ IN (''caseId'', ''referralId'') THEN t.%1$I + n * 1000000::bigint ELSE t.%1$I END'
        WHEN tab = 'deadline' AND col = 'subject'
            THEN 'CASE WHEN t.%1$I ~ ''^[0-9]+$'' THEN (t.%1$I::bigint + n * 1000000::bigint)::text ELSE t.%1$I END'
        WHEN col IN ('due_date_', 'duedate_', 'due_at', 'overdue_at') THEN 't.%1$I + (n %% 60) * interval ''1 day'''
        ELSE 't.%1$I' END, col)
$$;

CREATE PROCEDURE bench.copy(tab text, key text, model text, lo int, hi int) LANGUAGE plpgsql AS $$
DECLARE
    cols text;
    exprs text;
BEGIN
    SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position),
           string_agg(bench.expression(tab, column_name), ', ' ORDER BY ordinal_position)
    INTO cols, exprs
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = tab AND is_generated = 'NEVER';
    EXECUTE format('INSERT INTO %I (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM %I t'
        || ' CROSS JOIN generate_series(%s, %s) n WHERE t.%I IN (SELECT id FROM bench.%I)',
        tab, cols, exprs, tab, lo, hi, key, model);
END $$;

CREATE PROCEDURE bench.copy_processes(lo int, hi int) LANGUAGE plpgsql AS $$
BEGIN
    CALL bench.copy('act_ru_execution', 'proc_inst_id_', 'model_process', lo, hi);
    CALL bench.copy('act_ru_task', 'proc_inst_id_', 'model_process', lo, hi);
    CALL bench.copy('act_ru_variable', 'proc_inst_id_', 'model_process', lo, hi);
    CALL bench.copy('act_ru_event_subscr', 'proc_inst_id_', 'model_process', lo, hi);
    CALL bench.copy('act_ru_job', 'process_instance_id_', 'model_process', lo, hi);
    CALL bench.copy('act_hi_procinst', 'proc_inst_id_', 'model_process', lo, hi);
    CALL bench.copy('act_hi_taskinst', 'proc_inst_id_', 'model_process', lo, hi);
    INSERT INTO act_ru_identitylink (id_, rev_, group_id_, type_, user_id_, task_id_, proc_def_id_, tenant_id_)
    SELECT md5(t.id_ || '/' || n)::uuid::text, t.rev_, t.group_id_, t.type_, t.user_id_,
        md5(t.task_id_ || '/' || n)::uuid::text, t.proc_def_id_, t.tenant_id_
    FROM act_ru_identitylink t
    JOIN act_ru_task k ON k.id_ = t.task_id_
    JOIN bench.model_process m ON m.id = k.proc_inst_id_
    CROSS JOIN generate_series(lo, hi) n;
END $$;
