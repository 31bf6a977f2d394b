package org.suprovid.referral;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Names;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;

/** Calls a partner by name in the list behind the bell; mail leaves names out. */
@Component
class PartnersInNews implements Names {

    static final String SCHEME = "partner";
    private final Partners partners;

    PartnersInNews(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public Map<String, String> of(Collection<String> values, Locale locale) {
        Map<String, Long> ids =
                values.stream().distinct().collect(Collectors.toMap(Function.identity(), PartnersInNews::id));
        Map<Long, Partner> known = partners.byIds(ids.values());
        return ids.entrySet().stream()
                .filter(entry -> known.containsKey(entry.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> known.get(entry.getValue()).name()));
    }

    private static long id(String value) {
        return Long.parseLong(value.substring(value.indexOf('/') + 1));
    }
}
