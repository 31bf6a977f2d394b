package org.suprovid.powermap;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.partner.Partners;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.ServiceCatalogue;

/** What must be so of what is put on a map. */
@Component
class MapRules {

    static final int RINGS = 3;
    private static final int LINE = 200;
    private static final int PARAGRAPH = 1000;
    private static final String REQUIRED = "powermap.error.required";
    private final Partners partners;
    private final ServiceCatalogue services;

    MapRules(Partners partners, ServiceCatalogue services) {
        this.partners = partners;
        this.services = services;
    }

    /** @param self id of the node that is changed, 0 for a new one; @throws Problem.Invalid with every error at its field */
    void check(PowerMap map, NodeForm form, long self) {
        List<FieldError> errors = new ArrayList<>();
        if (form.partner() == null && form.name().isEmpty()) {
            errors.add(new FieldError("partner", "powermap.error.organisation"));
        } else if (form.partner() != null && partners.find(form.partner()).isEmpty()) {
            errors.add(new FieldError("partner", "powermap.error.unknown"));
        } else if (form.partner() != null && isThere(map, form, self)) {
            errors.add(new FieldError("partner", "powermap.error.there"));
        }
        if (form.ring() == null || form.ring() < 1 || form.ring() > RINGS) {
            errors.add(new FieldError("ring", REQUIRED));
        }
        if (!form.service().isEmpty() && !services.active().contains(form.service())) {
            errors.add(new FieldError("service", "powermap.error.unknown"));
        }
        text(errors, "name", form.name(), LINE);
        text(errors, "note", form.note(), PARAGRAPH);
        refuse(errors);
    }

    /** @param self id of the arrow that is changed, 0 for a new one; @throws Problem.Invalid with every error at its field */
    void check(PowerMap map, EdgeForm form, long self) {
        List<FieldError> errors = new ArrayList<>();
        end(map, "from", form.from(), errors);
        end(map, "to", form.to(), errors);
        if (form.meaning() == null) {
            errors.add(new FieldError("meaning", REQUIRED));
        }
        text(errors, "how", form.how(), PARAGRAPH);
        text(errors, "helper", form.helper(), LINE);
        if (errors.isEmpty() && form.from().equals(form.to())) {
            errors.add(new FieldError("to", "powermap.error.itself"));
        } else if (errors.isEmpty() && isDrawn(map, form, self)) {
            errors.add(new FieldError("meaning", "powermap.error.drawn"));
        }
        refuse(errors);
    }

    /** @throws Problem.Invalid if it is too long */
    void checkProblem(String text) {
        List<FieldError> errors = new ArrayList<>();
        text(errors, "problem", text, PARAGRAPH);
        refuse(errors);
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

    private static void end(PowerMap map, String field, Long end, List<FieldError> errors) {
        if (end == null) {
            errors.add(new FieldError(field, REQUIRED));
        } else if (end != 0 && map.nodes().stream().noneMatch(node -> node.id() == end)) {
            errors.add(new FieldError(field, "powermap.error.unknown"));
        }
    }

    private static void text(List<FieldError> errors, String field, String text, int longest) {
        if (text.indexOf('\0') >= 0) {
            errors.add(new FieldError(field, "powermap.error.unreadable"));
        } else if (text.length() > longest) {
            errors.add(new FieldError(field, "powermap.error.tooLong", longest));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
    }
}
