-- T-01 counts from the day on which the client agreed by word; without it, from the agreement to services (R-LESSON-06)
ALTER TABLE card ADD COLUMN verbal_consent_on date;
ALTER TABLE card ADD CONSTRAINT card_consent_after_word CHECK (consent_on >= verbal_consent_on);
