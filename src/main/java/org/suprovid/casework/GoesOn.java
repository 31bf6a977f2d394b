package org.suprovid.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What closing a case does not end, in the case and in those led with it: crises, and checks of referrals (R-12S-11, R-REF-45). */
@Component
@Transactional(readOnly = true)
class GoesOn {

    private final CaseMapper cases;
    private final ObjectProvider<ClosureOverview> overviews;

    GoesOn(CaseMapper cases, ObjectProvider<ClosureOverview> overviews) {
        this.cases = cases;
        this.overviews = overviews;
    }

    /** Crises that are not over, in the reader's words. */
    public List<String> crises(CaseFile file) {
        return together(file)
                .flatMap(led -> overviews.stream().flatMap(overview -> overview.crises(led).stream()))
                .toList();
    }

    /** Checks that lie ahead. */
    public List<ClosureOverview.GoingOn> checks(CaseFile file) {
        return together(file)
                .flatMap(led -> overviews.stream().flatMap(overview -> overview.goingOn(led).stream()))
                .toList();
    }

    /** Crises as rows of a form. */
    public List<Map<String, String>> rows(CaseFile file) {
        return crises(file).stream().map(words -> Map.of("crisis", words)).toList();
    }

    private Stream<CaseFile> together(CaseFile file) {
        return cases.ledWith(file.id()).stream();
    }
}
