-- A one-time service is typed before it is known whom it was given to (R-DOC-03): such a draft is sealed with the
-- house's key, which is never destroyed for one person's sake, and therefore always ends by itself.
ALTER TABLE draft ALTER COLUMN person_id DROP NOT NULL;
ALTER TABLE draft ADD CONSTRAINT draft_of_nobody_ends CHECK (person_id IS NOT NULL OR expires_at IS NOT NULL);
