package org.suprovid.casework;

import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A stage of an algorithm as it is drawn: an element whose id begins with its code, E01 to E07 or S01 to S12 (R-BPM-01). */
final class Stage {

    private static final Pattern ID = Pattern.compile("[ES]\\d\\d_.+");
    private static final List<String> KINDS = List.of("subProcess", "callActivity");

    private Stage() {}

    static List<Element> among(List<Element> elements) {
        return elements.stream()
                .filter(element -> KINDS.contains(element.getLocalName()))
                .filter(element -> ID.matcher(element.getAttribute("id")).matches())
                .toList();
    }

    static String code(Element stage) {
        return stage.getAttribute("id").substring(0, 3);
    }

    /** Whether it is begun by something that may happen at any time, not by the stage before it. */
    static boolean atAnyTime(Element stage) {
        for (Node node = stage; node instanceof Element at; node = node.getParentNode()) {
            if ("true".equals(at.getAttribute("triggeredByEvent"))) {
                return true;
            }
        }
        return false;
    }
}
