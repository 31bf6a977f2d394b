package org.suprovid.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.suprovid.engine.DeploymentCheck;
import org.suprovid.engine.DiagramReading;
import org.suprovid.engine.Violation;
import org.w3c.dom.Element;

/**
 * A referral whose diagram has lost one of its four checks is not deployed: what nobody follows up did not take place
 * (R-BPM-05, R-REF-05, R-REF-40). Each is called right behind the timer of its own day, so that none waits for another.
 */
@Component
class FourChecksCheck implements DeploymentCheck {

    private static final String PROCESS = "referral";
    private static final String CHECK = "referral-check";
    private static final List<String> CODES = List.of("REF_CHECK_0", "REF_CHECK_1W", "REF_CHECK_1M", "REF_CHECK_3M");
    private static final Pattern DAY = Pattern.compile("deadlines\\.opens\\(\\s*execution\\s*,\\s*'(\\w+)'");

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        List<Violation> violations = new ArrayList<>();
        DiagramReading.each(resources, (name, elements) -> {
            if (elements.stream().anyMatch(FourChecksCheck::isReferral)) {
                CODES.stream()
                        .filter(code -> elements.stream().noneMatch(call -> calls(call, code)))
                        .forEach(code -> violations.add(new Violation(
                                name, "", "the check " + code + " is missing: no " + CHECK + " is called with it")));
                elements.stream()
                        .filter(FourChecksCheck::isCheck)
                        .filter(call -> !opensOnItsDay(call, elements))
                        .forEach(call -> violations.add(new Violation(
                                name,
                                call.getAttribute("id"),
                                "a check follows right behind the timer of its own day, ${deadlines.opens(execution,'"
                                        + code(call).orElse("…") + "',referralId)}")));
            }
        });
        return violations;
    }

    private static boolean isReferral(Element element) {
        return "process".equals(element.getLocalName()) && PROCESS.equals(element.getAttribute("id"));
    }

    private static boolean isCheck(Element element) {
        return "callActivity".equals(element.getLocalName()) && CHECK.equals(element.getAttribute("calledElement"));
    }

    private static boolean calls(Element element, String code) {
        return isCheck(element) && code(element).filter(code::equals).isPresent();
    }

    /** The code that a call hands over. */
    private static Optional<String> code(Element call) {
        return within(call, "in").stream()
                .filter(in -> "checkCode".equals(in.getAttribute("target")))
                .map(in -> in.getAttribute("sourceExpression"))
                .findFirst();
    }

    private static boolean opensOnItsDay(Element call, List<Element> elements) {
        List<String> before = elements.stream()
                .filter(flow -> "sequenceFlow".equals(flow.getLocalName()))
                .filter(flow -> call.getAttribute("id").equals(flow.getAttribute("targetRef")))
                .map(flow -> flow.getAttribute("sourceRef"))
                .toList();
        return !before.isEmpty()
                && elements.stream()
                        .filter(element -> before.contains(element.getAttribute("id")))
                        .allMatch(element -> day(element).equals(code(call)));
    }

    /** The code of the day that a timer waits for. */
    private static Optional<String> day(Element timer) {
        return within(timer, "timeDate").stream()
                .map(Element::getTextContent)
                .map(DAY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static List<Element> within(Element element, String name) {
        var found = element.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
