package org.suprovid.partner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.document.Option;
import org.suprovid.partner.ChoiceNames.Known;

/** Partners and their people as choices: a part of them by name, or those with certain ids. */
@Component
class ChoiceLists {

    /** So many a telephone loads and a thumb scrolls through. */
    private static final int AT_ONCE = 50;
    /** More work at no partner. */
    private static final int OF_ONE = 500;

    private final DirectoryChoiceMapper mapper;
    private final ChoiceNames names;

    ChoiceLists(DirectoryChoiceMapper mapper, ChoiceNames names) {
        this.mapper = mapper;
        this.names = names;
    }

    /** Whether there are more partners than are shown at once. */
    boolean isLong() {
        return mapper.partners("", null, AT_ONCE + 1).size() > AT_ONCE;
    }

    /** Whether more people work there than are shown at once. */
    boolean areMany() {
        return mapper.people("", null, AT_ONCE + 1).size() > AT_ONCE;
    }

    /** By name. @param service whose providers come first, null for none */
    List<Option> partners(String service) {
        return ChoiceNames.options(mapper.partners("", service, AT_ONCE));
    }

    /** Of all partners, whose names stand beside theirs. */
    List<Option> people() {
        return ChoiceNames.options(mapper.people("", null, AT_ONCE));
    }

    /** The people of one partner. @param partner id, or whatever was sent for one */
    List<Option> contacts(String partner) {
        return id(partner)
                .map(id -> ChoiceNames.options(mapper.people("", id, OF_ONE)))
                .orElse(List.of());
    }

    /** Those with these words in their name, and the one that is chosen. @param chosen id, or whatever was sent for one */
    List<Option> partners(String words, String chosen, Locale reader) {
        return with(
                ChoiceNames.options(mapper.partners(words.strip(), null, AT_ONCE)),
                knownPartners(Set.of(chosen), reader));
    }

    List<Option> people(String words, String chosen, Locale reader) {
        return with(
                ChoiceNames.options(mapper.people(words.strip(), null, AT_ONCE)), knownPeople(Set.of(chosen), reader));
    }

    List<Known> knownPartners(Set<String> codes, Locale reader) {
        Set<Long> ids = ids(codes);
        return ids.isEmpty() ? List.of() : names.known(mapper.partnersByIds(ids), reader);
    }

    List<Known> knownPeople(Set<String> codes, Locale reader) {
        Set<Long> ids = ids(codes);
        return ids.isEmpty() ? List.of() : names.known(mapper.peopleByIds(ids), reader);
    }

    private static List<Option> with(List<Option> found, List<Known> chosen) {
        return Stream.concat(found.stream(), chosen.stream().map(Known::option))
                .distinct()
                .toList();
    }

    private static Set<Long> ids(Set<String> codes) {
        return codes.stream().flatMap(code -> id(code).stream()).collect(Collectors.toSet());
    }

    /** Whatever was sent for a code is no id unless it reads as one. */
    private static Optional<Long> id(String code) {
        return code.matches("\\d{1,18}") ? Optional.of(Long.valueOf(code)) : Optional.empty();
    }
}
