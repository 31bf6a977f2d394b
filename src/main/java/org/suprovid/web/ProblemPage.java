package org.suprovid.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.suprovid.link.LinkPlace;

/** The template on which people read what went wrong: staff in the frame of the house, who came by a link at their own door. */
@Component
class ProblemPage {

    private static final String OF_THE_HOUSE = "error/problem";
    private static final String AT_A_LINK = "link/problem";
    private final ObjectProvider<LinkPlace> places;

    ProblemPage(ObjectProvider<LinkPlace> places) {
        this.places = places;
    }

    /** What is said of it, in the reader's language. */
    record Told(String title, String advice) {}

    Map<String, Object> model(Told told) {
        return model(told, List.of(), null, Optional.empty());
    }

    /** What both templates show. @param reference what to tell the operator, or null */
    Map<String, Object> model(Told told, List<Map<String, String>> errors, String reference, Optional<WaysOn.Way> way) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", told.title());
        model.put("advice", told.advice());
        model.put("errors", errors);
        model.put("reference", reference);
        model.put("way", way.orElse(null));
        return model;
    }

    String template(HttpServletRequest request) {
        return isAtALink(request) ? AT_A_LINK : OF_THE_HOUSE;
    }

    boolean isAtALink(HttpServletRequest request) {
        String asked = Asked.path(request);
        return places.stream().anyMatch(place -> place.holds(asked));
    }
}
