package org.suprovid.client;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How clients may be written to: only where they said yes to messages, in their safe hours, by the name they agreed to. */
@Component
public class SafeContacts {

    private static final List<String> OURS = List.of("uk", "ru", "en");
    private static final Set<String> OF_THE_CARD = Set.of("safeHours", "mayLeaveMessage", "maySayWhoCalls");
    private final People people;

    SafeContacts(People people) {
        this.people = people;
    }

    /** In the order of the card; empty if none is safe: then somebody has to find another way. */
    @Transactional(readOnly = true)
    public List<SafeContact> of(long personId) {
        Identity identity = people.identity(personId);
        boolean discreet = Boolean.TRUE.equals(identity.facts().get("discretion"));
        return identity.contacts().stream()
                .map(contact -> safe(contact, discreet))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every way the client named, for a person who must reach them now and can mind what is safe; in the order of the card. */
    @Transactional(readOnly = true)
    public List<WayToCall> toCall(long personId) {
        return toCall(people.identity(personId));
    }

    /** The same of what is known, or said, of somebody. */
    static List<WayToCall> toCall(Identity identity) {
        String said = hasCard(identity) ? "" : identity.text("safeContact").strip();
        if (identity.contacts().isEmpty() && !said.isEmpty()) {
            return List.of(new WayToCall("OTHER", said, "", false, false));
        }
        return identity.contacts().stream()
                .map(contact -> new WayToCall(
                        text(contact, "kind"),
                        text(contact, "value"),
                        hours(contact, said),
                        text(contact, "mayLeaveMessage").equals("YES"),
                        text(contact, "maySayWhoCalls").equals("YES")))
                .filter(way -> !way.value().isEmpty())
                .toList();
    }

    /** In which of our languages; Ukrainian where the card says another, or nothing. */
    @Transactional(readOnly = true)
    public Locale language(long personId) {
        String language = people.identity(personId).text("language").toLowerCase(Locale.ROOT);
        return Locale.forLanguageTag(OURS.contains(language) ? language : "uk");
    }

    private static Optional<SafeContact> safe(Map<String, Object> contact, boolean discreet) {
        String kind = text(contact, "kind");
        String hours = text(contact, "safeHours");
        Optional<SafeHours> parsed = SafeHours.parse(hours);
        boolean known = kind.equals("PHONE") || kind.equals("EMAIL");
        boolean understood = parsed.isPresent() || SafeHours.isAlways(hours);
        if (!known || !understood || !text(contact, "mayLeaveMessage").equals("YES")) {
            return Optional.empty();
        }
        boolean saysWho = !discreet && text(contact, "maySayWhoCalls").equals("YES");
        return Optional.of(
                new SafeContact(SafeContact.Kind.valueOf(kind), text(contact, "value"), parsed.orElse(null), saysWho));
    }

    /** The card asks of each way on its own. */
    private static boolean hasCard(Identity identity) {
        return identity.contacts().stream()
                .anyMatch(contact -> OF_THE_CARD.stream().anyMatch(contact::containsKey));
    }

    /** Before there is a card, what was said when the client first asked for help holds for every way. */
    private static String hours(Map<String, Object> contact, String said) {
        String hours = text(contact, "safeHours");
        return hours.isEmpty() ? said : hours;
    }

    private static String text(Map<String, Object> contact, String key) {
        return Objects.toString(contact.get(key), "").strip();
    }
}
