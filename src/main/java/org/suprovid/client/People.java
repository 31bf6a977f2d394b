package org.suprovid.client;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.SealedJson;
import org.suprovid.platform.Seals;

/** The people we know, apart from what we do with them; sealed with a key of their own (R-CARD-07, design §6). */
@Component("clientPeople")
public class People {

    private static final String CONTEXT = "identity";
    private final PersonMapper people;
    private final PersonMarks marks;
    private final Seals seals;
    private final SealedJson sealed;
    private final RowAccess access;

    People(PersonMapper people, PersonMarks marks, Seals seals, SealedJson sealed, RowAccess access) {
        this.people = people;
        this.marks = marks;
        this.seals = seals;
        this.sealed = sealed;
        this.access = access;
    }

    /** Somebody we know nothing about yet, with a key of their own; visible once a request or card is theirs. */
    @Transactional
    public long create() {
        return access.asSystem(() -> {
            long id = people.nextId();
            people.insert(id, seals.newKey(id), CurrentActor.staffId());
            return id;
        });
    }

    /** Who this is; empty facts if nothing is known yet, or if the person was erased. */
    @Transactional(readOnly = true)
    public Identity identity(long personId) {
        return open(people.find(personId));
    }

    /** The names of those the current actor may see; who has none, or is not to be seen, is left out. */
    @Transactional(readOnly = true)
    public Map<Long, String> names(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> names = new HashMap<>();
        List<PersonRow> rows = people.all(personIds);
        seals.ready(rows.stream().map(PersonRow::id).toList());
        for (PersonRow row : rows) {
            String name = open(row).name();
            if (!name.isEmpty()) {
                names.put(row.id(), name);
            }
        }
        return names;
    }

    /** Adds what was learned about a person; what was not asked stays as it was. */
    @Transactional
    public Identity learn(long personId, Map<String, Object> facts) {
        Identity now = held(personId).with(facts);
        keep(personId, now);
        return now;
    }

    /** A card has asked all there is to ask: what it left empty is empty now, only what cards do not ask stays. */
    @Transactional
    Identity confirm(long personId, Map<String, Object> card, Integer birthYear) {
        Map<String, Object> facts = new LinkedHashMap<>(card);
        facts.put("birthYear", birthYear);
        facts.put("safeContact", held(personId).facts().get("safeContact"));
        Identity now = new Identity(facts);
        keep(personId, now);
        return now;
    }

    /** Adds a contact unless it is known already. */
    @Transactional
    public void learnContact(long personId, String kind, String value) {
        Identity known = held(personId);
        if (value == null || value.isBlank() || known.contactValues().contains(value.strip())) {
            return;
        }
        List<Map<String, Object>> contacts = new java.util.ArrayList<>(known.contacts());
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("kind", kind);
        contact.put("value", value.strip());
        contacts.add(contact);
        keep(personId, known.with(Map.of("contacts", contacts)));
    }

    /** The same, where nobody said what kind it is. */
    @Transactional
    public void learnContact(long personId, String value) {
        if (value != null && !value.isBlank()) {
            learnContact(personId, Registered.contactKind(value.strip()), value);
        }
    }

    /** Two records turned out to be one person: the younger record points to the older, its key stays for its documents. */
    @Transactional
    void merge(long younger, long older) {
        access.asSystem(() -> people.merge(younger, older));
    }

    /** Destroys the person's key if no request, card or service refers to the person any more (R-CONF-13). */
    @Transactional
    boolean eraseUnlessReferred(long personId) {
        return access.asSystem(() -> {
            if (people.isReferredTo(personId)) {
                return false;
            }
            seals.erase(personId);
            people.forgetIdentity(personId);
            return true;
        });
    }

    /** Nobody else changes it until the transaction ends: two who learn at once both keep what they learned. */
    private Identity held(long personId) {
        return open(people.held(personId));
    }

    private void keep(long personId, Identity identity) {
        people.keep(personId, sealed.seal(personId, identity, CONTEXT), marks.of(identity));
    }

    private Identity open(Optional<PersonRow> found) {
        return open(found.orElseThrow(() -> new Problem.NotFound("problem.notFound")));
    }

    private Identity open(PersonRow row) {
        return row.sealed() == null
                ? Identity.UNKNOWN
                : sealed.unseal(row.id(), row.sealed(), CONTEXT, Identity.class).orElse(Identity.UNKNOWN);
    }

    /** @param sealed the identity as JSON, null as long as nothing is known */
    record PersonRow(long id, byte[] sealed) {}
}
