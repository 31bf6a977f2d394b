package org.suprovid.partner;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Names;
import org.suprovid.notification.Word;

/** Partners by name, for news about their agreements; which client goes there is never said with it. */
@Component
public class PartnerNames implements Names {

    private static final String SCHEME = "partner";
    private final Partners partners;

    PartnerNames(Partners partners) {
        this.partners = partners;
    }

    /** A partner in the words of a piece of news. */
    public static Word word(long partnerId) {
        return Word.name(SCHEME, "partner", String.valueOf(partnerId));
    }

    @Override
    public Optional<String> inMail() {
        return Optional.of("notification.mail.partner");
    }

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public Map<String, String> of(Collection<String> values, Locale locale) {
        List<Long> ids = values.stream().map(PartnerNames::id).toList();
        Map<Long, Partner> found = partners.byIds(ids);
        return values.stream()
                .filter(value -> found.containsKey(id(value)))
                .collect(toMap(value -> value, value -> found.get(id(value)).name()));
    }

    private static long id(String value) {
        return Long.parseLong(value.substring(value.indexOf('/') + 1));
    }
}
