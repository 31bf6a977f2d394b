package org.suprovid.powermap;

import org.springframework.stereotype.Component;
import org.suprovid.partner.Partners;
import org.suprovid.platform.FieldErrors;
import org.suprovid.platform.Problem;
import org.suprovid.platform.ServiceCatalogue;

/** What must be so of what is put on a map. */
@Component
class MapRules {

    static final int RINGS = 3;
    private static final String WORDS = "powermap.error";
    private static final String REQUIRED = WORDS + ".required";
    private static final String UNKNOWN = WORDS + ".unknown";
    private final Partners partners;
    private final ServiceCatalogue services;

    MapRules(Partners partners, ServiceCatalogue services) {
        this.partners = partners;
        this.services = services;
    }

    /** @param self id of the node that is changed, 0 for a new one; @throws Problem.Invalid with every error at its field */
    void check(PowerMap map, NodeForm form, long self) {
        FieldErrors errors = new FieldErrors(WORDS);
        if (form.partner() == null && form.name().isEmpty()) {
            errors.add("partner", "powermap.error.organisation");
        } else if (form.partner() != null && partners.find(form.partner()).isEmpty()) {
            errors.add("partner", UNKNOWN);
        } else if (form.partner() != null && isThere(map, form, self)) {
            errors.add("partner", "powermap.error.there");
        }
        if (form.ring() == null || form.ring() < 1 || form.ring() > RINGS) {
            errors.add("ring", REQUIRED);
        }
        if (!form.service().isEmpty() && !services.active().contains(form.service())) {
            errors.add("service", UNKNOWN);
        }
        errors.optional("name", form.name(), FieldErrors.LINE)
                .optional("note", form.note(), FieldErrors.PARAGRAPH)
                .refuse();
    }

    /** @param self id of the arrow that is changed, 0 for a new one; @throws Problem.Invalid with every error at its field */
    void check(PowerMap map, EdgeForm form, long self) {
        FieldErrors errors = new FieldErrors(WORDS);
        end(map, "from", form.from(), errors);
        end(map, "to", form.to(), errors);
        if (form.meaning() == null) {
            errors.add("meaning", REQUIRED);
        }
        errors.optional("how", form.how(), FieldErrors.PARAGRAPH).optional("helper", form.helper(), FieldErrors.LINE);
        if (errors.isEmpty() && form.from().equals(form.to())) {
            errors.add("to", "powermap.error.itself");
        } else if (errors.isEmpty() && isDrawn(map, form, self)) {
            errors.add("meaning", "powermap.error.drawn");
        }
        errors.refuse();
    }

    /** @throws Problem.Invalid if it is too long */
    void checkProblem(String text) {
        new FieldErrors(WORDS).optional("problem", text, FieldErrors.PARAGRAPH).refuse();
    }

    private static boolean isThere(PowerMap map, NodeForm form, long self) {
        return map.nodes().stream()
                .anyMatch(node -> node.id() != self
                        && form.partner().equals(node.partnerId())
                        && form.service().equals(node.service() == null ? "" : node.service()));
    }

    static boolean isDrawn(PowerMap map, EdgeForm form, long self) {
        return map.allEdges().stream()
                .filter(edge -> !edge.removed() && edge.id() != self)
                .map(EdgeForm::of)
                .anyMatch(edge -> edge.from().equals(form.from())
                        && edge.to().equals(form.to())
                        && edge.meaning() == form.meaning());
    }

    private static void end(PowerMap map, String field, Long end, FieldErrors errors) {
        if (end == null) {
            errors.add(field, REQUIRED);
        } else if (end != 0 && map.nodes().stream().noneMatch(node -> node.id() == end)) {
            errors.add(field, UNKNOWN);
        }
    }
}
