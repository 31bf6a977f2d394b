package org.suprovid.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A name as it was said at the door, taken apart so that the card need only confirm it. */
final class SpokenName {

    private static final Pattern PATRONYMIC =
            Pattern.compile("(?iu).{2,}(ович|евич|йович|івна|ївна|овна|евна|ична|инична)");
    private static final List<String> IN_PAPERS = List.of("surname", "givenName", "patronymic");
    private static final List<String> IN_SPEECH = List.of("givenName", "patronymic", "surname");

    private SpokenName() {}

    /** Surname first, as papers have it, unless a patronymic in the middle says otherwise; one word is a given name. */
    static Map<String, Object> parts(String spoken) {
        String[] words = spoken.strip().split("\\s+");
        if (spoken.isBlank() || words.length > IN_PAPERS.size()) {
            return Map.of();
        }
        if (words.length == 1) {
            return Map.of("givenName", words[0]);
        }
        boolean spokenOrder = PATRONYMIC.matcher(words[1]).matches();
        List<String> order = spokenOrder ? IN_SPEECH : IN_PAPERS;
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i++) {
            parts.put(order.get(i), words[i]);
        }
        return parts;
    }
}
