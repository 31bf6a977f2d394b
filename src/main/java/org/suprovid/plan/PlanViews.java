package org.suprovid.plan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Need;
import org.suprovid.casework.Needs;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Puts plans into the words of the reader, names of partners, colleagues and needs included. */
@Component
class PlanViews {

    private final Needs needs;
    private final Partners partners;
    private final StaffDirectory staff;
    private final PlanTexts texts;

    PlanViews(Needs needs, Partners partners, StaffDirectory staff, PlanTexts texts) {
        this.needs = needs;
        this.partners = partners;
        this.staff = staff;
        this.texts = texts;
    }

    List<PlanView> of(CaseFile file, Collection<Plan> plans, Locale locale) {
        Names names = names(file, plans);
        return plans.stream().map(plan -> view(plan, names, locale)).toList();
    }

    private Names names(CaseFile file, Collection<Plan> plans) {
        List<PlanLine> lines =
                plans.stream().flatMap(plan -> plan.lines().stream()).toList();
        return new Names(
                needs.of(file.id()).stream().collect(Collectors.toMap(Need::id, Need::text)),
                partners.byIds(distinct(lines.stream().map(PlanLine::providerId))),
                distinct(Stream.concat(
                                lines.stream().map(PlanLine::responsibleId),
                                plans.stream().map(Plan::approvedBy)))
                        .stream()
                        .collect(Collectors.toMap(Function.identity(), this::name)));
    }

    private String name(long staffId) {
        return staff.find(staffId).map(StaffMember::name).orElse("");
    }

    private static List<Long> distinct(Stream<Long> ids) {
        return ids.filter(Objects::nonNull).distinct().toList();
    }

    private PlanView view(Plan plan, Names names, Locale locale) {
        return new PlanView(
                plan,
                texts.of("kind", plan.kind().name(), locale),
                texts.of("state", plan.state().name(), locale),
                texts.of("agreed", plan.agreedWay(), locale),
                names.staff(plan.approvedBy()),
                plan.lines().stream().map(line -> view(line, names, locale)).toList());
    }

    private LineView view(PlanLine line, Names names, Locale locale) {
        String service = texts.of("service", line.service(), locale);
        String measure = line.words().measure();
        return new LineView(
                line,
                measure == null ? service : measure,
                service,
                names.needs().getOrDefault(line.needId(), ""),
                names.partner(line.providerId()),
                texts.of("way", line.way(), locale),
                joined(": ", texts.of("responsible", line.responsible(), locale), names.staff(line.responsibleId())),
                texts.of("tool", line.tool(), locale),
                texts.of("line", line.state().name(), locale),
                joined(
                        ". ",
                        texts.of("result", line.resultCode(), locale),
                        line.words().result()),
                means(line, locale),
                mark(line, locale),
                texts.instead(line, locale));
    }

    private String means(PlanLine line, Locale locale) {
        String counted = line.means().stream()
                .map(means -> texts.of("means", means.item(), locale) + " × " + means.quantity())
                .collect(Collectors.joining(", "));
        return joined(" · ", counted, line.words().means());
    }

    private String mark(PlanLine line, Locale locale) {
        return line.quality() != null
                ? texts.of("quality", String.valueOf(line.quality()), locale)
                : texts.of("reason", line.nonReceiptReason(), locale);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** Names by id. */
    private record Names(Map<Long, String> needs, Map<Long, Partner> partners, Map<Long, String> colleagues) {

        String partner(Long id) {
            return id == null || !partners.containsKey(id)
                    ? ""
                    : partners.get(id).name();
        }

        String staff(Long id) {
            return id == null ? "" : colleagues.getOrDefault(id, "");
        }
    }
}
