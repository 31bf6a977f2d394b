-- A change of a standard gives thousands of deadlines another version and most of them no other date. Nobody looks for deadlines by
-- their version; without its index, and with room on each page, such a row is written anew in its place and no index is touched.
DROP INDEX deadline_version;
ALTER TABLE deadline SET (fillfactor = 85);
