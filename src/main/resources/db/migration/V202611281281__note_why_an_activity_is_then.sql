-- T-24, T-24b, T-24c: the date that the donors' standards gave an event is kept with its working, so that anybody can ask why.
ALTER TABLE activity
    ADD COLUMN standard_version_id bigint REFERENCES standard_version,
    ADD COLUMN working             jsonb,
    ADD CONSTRAINT activity_counted_says_by_what CHECK ((standard_version_id IS NULL) = (working IS NULL));
