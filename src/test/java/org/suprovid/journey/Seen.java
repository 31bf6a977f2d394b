package org.suprovid.journey;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.suprovid.conventions.Endpoint;

/** Which of all pages and forms somebody has looked at. */
final class Seen {

    private static final String FORM =
            "() => { const at = document.querySelector('[data-form]'); return at ? fetch(at.dataset.schemaUrl)"
                    + ".then(answer => answer.json()).then(view => view.schema.id) : '' }";

    private final List<PathPattern> patterns;
    private final Set<String> pages = new TreeSet<>();
    private final Set<String> forms = new TreeSet<>();

    Seen(Collection<Endpoint> all) {
        PathPatternParser parser = new PathPatternParser();
        patterns = all.stream()
                .map(Endpoint::pattern)
                .distinct()
                .map(parser::parse)
                .toList();
    }

    void note(Visit visit) {
        if (visit.answered()) {
            page(URI.create(visit.page.url()).getPath());
            forms.add((String) visit.page.evaluate(FORM));
        }
    }

    /** Of several patterns that fit, the page belongs to the narrowest. */
    private void page(String path) {
        patterns.stream()
                .filter(pattern -> pattern.matches(PathContainer.parsePath(path)))
                .min(Comparator.naturalOrder())
                .map(PathPattern::getPatternString)
                .ifPresent(pages::add);
    }

    boolean has(Endpoint page) {
        return pages.contains(page.pattern());
    }

    boolean hasForm(String form) {
        return forms.contains(form);
    }
}
