-- The owner migrates; the application reads and writes rows and owns nothing (design §6).
CREATE SCHEMA identity;

GRANT USAGE ON SCHEMA public, identity TO ${application};

ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA identity GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA identity GRANT USAGE ON SEQUENCES TO ${application};

-- Who acts, told by the application at the start of each transaction.
CREATE FUNCTION acting_staff() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(nullif(current_setting('app.staff', true), ''), '0')::bigint;

CREATE FUNCTION acting_scope() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(nullif(current_setting('app.scope', true), ''), 'NONE');

CREATE FUNCTION acting_programmes() RETURNS bigint[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(nullif(current_setting('app.programmes', true), ''), '{}')::bigint[];
