package org.suprovid.client;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.document.Fact;

/** The ways to call a client as facts above a form, each with what to mind; whoever shows them logs the reading (R-CONF-06). */
@Component
public class CallFacts {

    private final SafeContacts contacts;
    private final MessageSource texts;

    CallFacts(SafeContacts contacts, MessageSource texts) {
        this.contacts = contacts;
        this.texts = texts;
    }

    /** In the order of the card; empty if the client named none. */
    public List<Fact> of(long personId, Locale reader) {
        return contacts.toCall(personId).stream()
                .map(way -> fact(way, "", reader))
                .toList();
    }

    /** The same of what somebody said at a request, marked as such: it is not known whether it is so. */
    List<Fact> said(Identity said, Locale reader) {
        return SafeContacts.toCall(said).stream()
                .map(way -> fact(way, text("said", reader), reader))
                .toList();
    }

    private Fact fact(WayToCall way, String first, Locale reader) {
        String mind = Stream.of(
                        first,
                        way.hours().isEmpty() ? text("noHours", reader) : way.hours(),
                        way.maySayWhoCalls() ? "" : text("doNotSay", reader),
                        way.mayLeaveMessage() ? "" : text("noMessage", reader))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Fact(text(way.kind(), reader), way.value(), way.kind().equals("PHONE"), mind);
    }

    private String text(String key, Locale reader) {
        return texts.getMessage("client.call." + key, null, reader);
    }
}
