package org.suprovid.twelvestep;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.plan.Plan;
import org.suprovid.plan.PlanLine;
import org.suprovid.plan.Plans;
import org.suprovid.platform.Secrets;
import org.suprovid.platform.ServiceCatalogue;

/** What a client is asked a mark for, in words that betray nothing to whoever looks over the shoulder (R-CONF-05). */
@Component
class QuestionnaireActivities {

    /** Leisure betrays nobody, and one circle is not the other. */
    private static final Set<String> SAID_AS_IT_IS =
            Set.of("ELD_HOBBY", "ELD_OUTING", "ELD_COOP", "HOBBY_CLUB", "OUTING", "EXT_LEISURE");

    private static final Locale FIRST = Locale.forLanguageTag("uk");
    private static final int NAME_BYTES = 5;
    private final Plans plans;
    private final ServiceCatalogue catalogue;
    private final Secrets secrets;
    private final MessageSource texts;

    QuestionnaireActivities(Plans plans, ServiceCatalogue catalogue, Secrets secrets, MessageSource texts) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.secrets = secrets;
        this.texts = texts;
    }

    /**
     * One question.
     *
     * @param name of its field: it says no more than the words do
     * @param services codes that the words cover; the mark is given to each
     */
    public record Asked(String name, String words, List<String> services) {}

    /** Services of the plan in force, or of the last one; those that are said by the same words are asked once. */
    List<Asked> of(CaseFile file, Locale reader) {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        List<Plan> asked = file.isOpen() ? plans.inForce(file) : plans.current(file);
        asked.stream()
                .map(Plan::lines)
                .flatMap(List::stream)
                .map(PlanLine::service)
                .filter(catalogue.active()::contains)
                .distinct()
                .forEach(service -> grouped.computeIfAbsent(words(service, FIRST), words -> new ArrayList<>())
                        .add(service));
        return grouped.entrySet().stream()
                .map(group ->
                        new Asked(name(group.getKey()), words(group.getValue().get(0), reader), group.getValue()))
                .toList();
    }

    private String words(String service, Locale reader) {
        if (SAID_AS_IT_IS.contains(service)) {
            return texts.getMessage("plan.service." + service, null, reader);
        }
        String other = texts.getMessage("journal.neutral.OTHER", null, reader);
        return texts.getMessage("journal.neutral." + service, null, other, reader);
    }

    private String name(String words) {
        return "mark" + HexFormat.of().formatHex(secrets.mark(Secrets.Kind.REQUEST, words), 0, NAME_BYTES);
    }
}
