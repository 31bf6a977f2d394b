-- A change gathers tens of thousands of rows at once and works on them in the next second. Until PostgreSQL has counted them it
-- takes them for a handful and walks all of them for each chunk. Only an owner may have them counted.
CREATE PROCEDURE count_change_rows() LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    ANALYZE standard_change_case, standard_change_item;
END $$;
