package org.suprovid.partner;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;

/** Whom forms offer from the directory: all of a short one at once, of a long one some, and the rest by part of the name. */
@Component
@Transactional(readOnly = true)
public class DirectoryChoices {

    static final String PARTNERS = "/choices/partners";
    static final String CONTACTS = "/choices/contacts";
    static final String PEOPLE = "/choices/people";
    private static final String PARTNER = "partner";

    private final ChoiceLists lists;

    DirectoryChoices(ChoiceLists lists) {
        this.lists = lists;
    }

    /** Partners one may send somebody to. @param service whose providers come first, null for none */
    public Searched partners(String service, Locale reader) {
        return new Source(
                this::path, null, answers -> lists.partners(service), codes -> lists.knownPartners(codes, reader));
    }

    /** People of the partner that is chosen in the field {@code partner}. */
    public Searched contacts(Locale reader) {
        return new Source(
                () -> CONTACTS,
                PARTNER,
                answers -> lists.contacts(String.valueOf(answers.get(PARTNER))),
                codes -> lists.knownPeople(codes, reader));
    }

    /** People of all partners. */
    public Searched people(Locale reader) {
        return new Source(
                () -> lists.areMany() ? PEOPLE : null,
                null,
                answers -> lists.people(),
                codes -> lists.knownPeople(codes, reader));
    }

    /** What a page that is no form offers, the chosen one among them. @param words of the name @param chosen id or null */
    public List<Option> begin(String words, Object chosen, Locale reader) {
        return lists.partners(words, String.valueOf(chosen), reader);
    }

    /** Whether one may choose it. */
    public boolean offers(long partner) {
        return lists.knownPartners(Set.of(String.valueOf(partner)), Locale.ROOT).stream()
                .anyMatch(ChoiceNames.Known::offered);
    }

    /** Where a page asks for others; null if it has got them all. */
    public String path() {
        return lists.isLong() ? PARTNERS : null;
    }

    private record Source(
            Supplier<String> asked,
            String of,
            Function<Map<String, Object>, List<Option>> begin,
            Function<Set<String>, List<ChoiceNames.Known>> known)
            implements Searched {

        @Override
        public String path() {
            return asked.get();
        }

        @Override
        public List<Option> first(Map<String, Object> answers) {
            return begin.apply(answers);
        }

        @Override
        public List<Option> named(Set<String> codes) {
            return known.apply(codes).stream()
                    .filter(ChoiceNames.Known::offered)
                    .map(ChoiceNames.Known::option)
                    .toList();
        }

        @Override
        public List<Option> shown(Set<String> codes) {
            return known.apply(codes).stream().map(ChoiceNames.Known::option).toList();
        }
    }
}
