package org.suprovid.referral;

import java.util.Optional;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.security.StaffMember;

/**
 * What somebody wrote about going along, to be read again by them alone: nothing of the client or of the visit but their own words.
 *
 * @param worker who answers for the referral and can set right what is wrong
 */
record EscortRecord(String slip, EscortEntry entry, Document document, StaffMember worker) {

    /** Empty if the person has been erased. */
    static Optional<EscortRecord> of(String slip, Optional<Answers> answers, Document document, StaffMember worker) {
        return answers.map(EscortEntry::of).map(entry -> new EscortRecord(slip, entry, document, worker));
    }
}
