package org.suprovid.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.FieldErrors;
import org.suprovid.platform.Problem;

/** What programmes ask of whoever meets people first, and who is able to do it (R-12S-01, R-12S-01d). */
@Component
@Transactional
public class ProgrammeDefinitions {

    private static final String WORDS = "security.error";
    private static final String SKILLS = "skills";
    private final DefinitionMapper mapper;
    private final AdministrationLog log;
    private final Clock clock;

    ProgrammeDefinitions(DefinitionMapper mapper, AdministrationLog log, Clock clock) {
        this.mapper = mapper;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProgrammeDefinition of(long programmeId) {
        return mapper.of(programmeId)
                .map(row -> new ProgrammeDefinition(row.announced(), row.firstContact(), codes(row.skills())))
                .orElse(ProgrammeDefinition.NONE);
    }

    /** What the programme asks for at first contact, and this person is not recorded to be able to do; codes. */
    @Transactional(readOnly = true)
    public List<String> missing(long programmeId, long staffId) {
        return mapper.missing(programmeId, staffId);
    }

    @Transactional(readOnly = true)
    public List<String> skillsOf(long staffId) {
        return mapper.skillsOf(staffId);
    }

    /** @throws Problem.Invalid with every error at its field */
    public void define(long programmeId, ProgrammeDefinition to) {
        new FieldErrors(WORDS)
                .optional("announced", to.announced(), FieldErrors.PARAGRAPH)
                .optional("firstContact", to.firstContact(), FieldErrors.PARAGRAPH)
                .among(SKILLS, to.skills(), ProgrammeDefinition.SKILLS)
                .refuse();
        Map<String, String> before = values(of(programmeId));
        mapper.put(programmeId, to, String.join(",", to.skills()));
        log.note(AdministrationLog.Kind.PROGRAMME, programmeId, before, values(to));
    }

    /** From today on this is what somebody is able to do. @throws Problem.Invalid if nobody knows such a skill */
    public void able(long staffId, Collection<String> skills) {
        new FieldErrors(WORDS).among(SKILLS, skills, ProgrammeDefinition.SKILLS).refuse();
        String folded = String.join(",", skills);
        String before = String.join(", ", mapper.skillsOf(staffId));
        mapper.forget(staffId, folded);
        mapper.learn(staffId, folded, LocalDate.now(clock));
        String after = String.join(", ", new TreeSet<>(skills));
        log.note(AdministrationLog.Kind.STAFF, staffId, Map.of(SKILLS, before), Map.of(SKILLS, after));
    }

    private static Map<String, String> values(ProgrammeDefinition definition) {
        return Map.of(
                "announced",
                definition.announced(),
                "firstContact",
                definition.firstContact(),
                SKILLS,
                String.join(", ", definition.skills()));
    }

    private static Set<String> codes(String folded) {
        return folded.isEmpty() ? Set.of() : Set.of(folded.split(","));
    }
}
