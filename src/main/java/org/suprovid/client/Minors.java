package org.suprovid.client;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;

/** Who is not of age enters with a supervisor and has the consent of a parent or carer on the card. */
@Component
class Minors {

    private static final List<String> GUARDIANS = List.of("PARENT", "CARER");
    private final StaffDirectory staff;
    private final int ofAge;

    Minors(StaffDirectory staff, @Value("${suprovid.of-age:18}") int ofAge) {
        this.staff = staff;
        this.ofAge = ofAge;
    }

    /** @param age in years, null if not known: then nothing is asked */
    void checkEntry(Integer age, Errors errors) {
        if (isMinor(age) && !supervisorActs()) {
            errors.add("entryStatus", "client.error.minorNeedsSupervisor", ofAge);
        }
    }

    /**
     * What a card shows may be learned after the door was opened.
     *
     * @param known age at first contact, null if nobody asked: then no supervisor opened
     */
    void checkCard(Integer age, Integer known, Answers card, Errors errors) {
        if (!isMinor(age)) {
            return;
        }
        if (!isMinor(known) && !supervisorActs()) {
            errors.add(card.has("birthDate") ? "birthDate" : "age", "client.error.minorNeedsSupervisor", ofAge);
        }
        boolean agreed = card.rows("family").stream()
                .anyMatch(row ->
                        GUARDIANS.contains(row.text("relation")) && row.has("name") && row.has("guardianConsentOn"));
        if (!agreed) {
            errors.add("family", "client.error.minorNeedsGuardian", ofAge);
        }
    }

    private boolean isMinor(Integer age) {
        return age != null && age < ofAge;
    }

    private boolean supervisorActs() {
        return staff.find(CurrentActor.staffId())
                .filter(member -> member.has(Role.SUPERVISOR))
                .isPresent();
    }
}
