package org.suprovid.bench;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.suprovid.client.Identity;
import org.suprovid.client.People;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.SealedJson;
import org.suprovid.platform.Seals;
import org.suprovid.security.StaffMember;

/** Copies of a person with keys of their own: no SQL can make those. */
@TestComponent
class PersonCopies {

    private final People people;
    private final Seals seals;
    private final SealedJson sealed;
    private final Map<Long, Identity> models = new HashMap<>();

    PersonCopies(People people, Seals seals, SealedJson sealed) {
        this.people = people;
        this.seals = seals;
        this.sealed = sealed;
    }

    Caseload.SealedPerson copy(StaffMember reader, long model, long id) {
        try (var binding = TestStaff.acts(reader)) {
            Identity identity = models.computeIfAbsent(model, people::identity);
            return new Caseload.SealedPerson(seals.newKey(id), sealed.seal(id, identity, "identity"));
        }
    }
}
