package org.suprovid.client;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.document.Errors;
import org.suprovid.document.Fact;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.ProgrammeDefinitions;

/** Who may hold a first contact for a programme that asks for skills, and what it asks to happen then (R-12S-01c, R-12S-01d). */
@Component
class FirstContactSkills {

    private final ProgrammeDefinitions definitions;
    private final MessageSource texts;

    FirstContactSkills(ProgrammeDefinitions definitions, MessageSource texts) {
        this.definitions = definitions;
        this.texts = texts;
    }

    /** Told before anything is typed. */
    List<Fact> facts(long programmeId, Locale reader) {
        List<Fact> facts = new ArrayList<>();
        String asked = definitions.of(programmeId).firstContact();
        if (!asked.isEmpty()) {
            facts.add(Fact.of(text("client.fact.firstContact", reader), asked));
        }
        String missing = missing(programmeId, reader);
        if (!missing.isEmpty()) {
            facts.add(Fact.of(text("client.fact.skills", reader), missing));
        }
        return facts;
    }

    void check(Long programmeId, Locale reader, Errors errors) {
        String missing = programmeId == null ? "" : missing(programmeId, reader);
        if (!missing.isEmpty()) {
            errors.add("programme", "client.error.skills", missing);
        }
    }

    private String missing(long programmeId, Locale reader) {
        return definitions.missing(programmeId, CurrentActor.staffId()).stream()
                .map(skill -> text("security.skill." + skill, reader))
                .collect(joining(", "));
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, reader);
    }
}
