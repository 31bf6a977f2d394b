-- R-REF-16: whoever is named as responsible works for the partner the client was sent to. A contact who leaves stays on record, so a
-- referral never loses who was named; what was named by mistake before is nobody.
ALTER TABLE partner_contact ADD CONSTRAINT partner_contact_of_partner UNIQUE (id, partner_id);

UPDATE referral r
SET contact_id = NULL
WHERE r.contact_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM partner_contact k WHERE k.id = r.contact_id AND k.partner_id = r.partner_id);

ALTER TABLE referral ADD CONSTRAINT referral_contact_of_partner FOREIGN KEY (contact_id, partner_id) REFERENCES partner_contact (id, partner_id);

CREATE INDEX referral_contact ON referral (contact_id) WHERE contact_id IS NOT NULL;
