package org.suprovid.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.client.CallFacts;
import org.suprovid.document.Fact;
import org.suprovid.security.AccessLog;

/** What whoever goes to reach a client must have before them: what was reported, and where to call without doing harm (T-29). */
@Component
class CrisisFacts {

    private final CrisisStore store;
    private final CallFacts calls;
    private final AccessLog log;
    private final MessageSource texts;

    CrisisFacts(CrisisStore store, CallFacts calls, AccessLog log, MessageSource texts) {
        this.store = store;
        this.calls = calls;
        this.log = log;
        this.texts = texts;
    }

    /** The reading is logged (R-CONF-03). */
    @Transactional
    List<Fact> of(CaseFile file, Crisis crisis, Locale reader) {
        log.read("CRISIS", file.personId(), file.cardId(), file.id());
        List<Fact> facts = new ArrayList<>(calls.of(file.personId(), reader));
        CrisisWords words = store.words(crisis);
        add(facts, "kind", kind(crisis, reader), reader);
        add(facts, "what", words.whatHappened(), reader);
        add(facts, "where", joined(" ", text("crisis.place." + crisis.place(), reader), words.whereExactly()), reader);
        add(
                facts,
                "reporter",
                joined(" ", text("crisis.reporter." + crisis.reporter(), reader), words.callBack()),
                reader);
        return facts;
    }

    private String kind(Crisis crisis, Locale reader) {
        return joined(
                " · ",
                text("crisis.kind." + crisis.kind(), reader),
                crisis.isInDanger() ? text("crisis.inDanger", reader) : null);
    }

    private void add(List<Fact> facts, String key, String value, Locale reader) {
        if (value != null && !value.isBlank()) {
            facts.add(Fact.of(text("crisis." + key, reader), value));
        }
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, reader);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
