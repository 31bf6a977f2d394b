-- R-CAT-10: which kind of professional help a service is, so that a need of that kind counts as answered by it.
ALTER TABLE service ADD COLUMN domain code REFERENCES service;

UPDATE service SET domain = code WHERE package = 'DOMAIN';
UPDATE service SET domain = 'MEDICAL' WHERE code IN ('EXT_VCT', 'EXT_STI_TEST', 'EXT_HIV_CONFIRM', 'EXT_STI_CONFIRM', 'EXT_STI_TREAT',
    'GYNAECOLOGIST', 'PARTNER_TESTING', 'AIDS_CENTRE_REGISTRATION', 'ART', 'TB_SCREENING', 'TB_TREATMENT', 'OST', 'DETOX',
    'SANATORIUM_VOUCHER');
UPDATE service SET domain = 'PSYCHOLOGICAL' WHERE code IN ('PSYCHOLOGIST', 'MOTIVATIONAL_COUNSELLING', 'SELF_HELP_GROUP', 'EXT_GROUP');
UPDATE service SET domain = 'LEGAL' WHERE code IN ('LEGAL_ADVICE', 'ID_DOCUMENTS');
UPDATE service SET domain = 'SOCIAL_HOUSEHOLD' WHERE code IN ('TRANSPORT_HELP', 'DAY_STAY');
UPDATE service SET domain = 'RESOCIALISATION' WHERE code IN ('REHABILITATION');
