package org.suprovid.partner;

import java.util.List;

/**
 * One partner as the page shows it.
 *
 * @param agreements each with what it lacks today, the youngest first
 * @param marks of the last twelve months, the client's of the whole first
 * @param talks about refusals, the latest first
 * @param verifiedBy name, empty if nobody
 */
public record PartnerSheet(
        DirectoryEntry entry,
        List<PartnerContact> contacts,
        AgreementStanding standing,
        List<AgreementStanding> agreements,
        AnswerRecord answers,
        List<ServiceMark> marks,
        List<PartnerTalk> talks,
        boolean verifyAgain,
        String verifiedBy) {

    /** Name of the person an agreement names, empty if none or gone. */
    public String contact(Long id) {
        return contacts.stream()
                .filter(contact -> Long.valueOf(contact.id()).equals(id))
                .map(PartnerContact::name)
                .findFirst()
                .orElse("");
    }
}
