-- Two administrators who change the same colleague or programme notice each other.
ALTER TABLE staff ADD COLUMN revision integer NOT NULL DEFAULT 0;
ALTER TABLE programme ADD COLUMN revision integer NOT NULL DEFAULT 0;
