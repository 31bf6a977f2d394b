package org.suprovid.partner;

/** A responsible person as somebody fills it in. */
public record ContactForm(String name, String position, String phone, String mail, String language, Boolean active) {

    public ContactForm {
        name = text(name);
        position = text(position);
        phone = text(phone);
        mail = text(mail);
        language = text(language);
        active = Boolean.TRUE.equals(active);
    }

    static ContactForm of(PartnerContact contact) {
        return new ContactForm(
                contact.name(),
                contact.position(),
                contact.phone(),
                contact.mail(),
                contact.language(),
                contact.active());
    }

    PartnerContact contact(long id, long partnerId) {
        return new PartnerContact(id, partnerId, name, position, phone, mail, language, id == 0 || active);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
