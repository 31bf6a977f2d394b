package org.suprovid.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** People outside who get letters, as some module above would know them. */
@Component
class Strangers implements Addressees {

    private final Map<Long, Addressee> known = new ConcurrentHashMap<>();

    /** Somebody with a telephone, or a mail address, or both. */
    String knows(long id, Address sms, Address mail) {
        Map<String, Address> addresses = new java.util.HashMap<>();
        Optional.ofNullable(sms).ifPresent(address -> addresses.put("SMS", address));
        Optional.ofNullable(mail).ifPresent(address -> addresses.put("MAIL", address));
        known.put(id, new Addressee(id, "Stranger " + id, Locale.ENGLISH, addresses));
        return kind() + "/" + id;
    }

    void forgets(long id) {
        known.remove(id);
    }

    @Override
    public String kind() {
        return "stranger";
    }

    @Override
    public Optional<Addressee> find(long id) {
        return Optional.ofNullable(known.get(id));
    }

    /** Says the number of what it is about, unless that is 999. */
    @Component
    static class Writer implements LetterWriter {

        @Override
        public String letter() {
            return "STRANGE";
        }

        @Override
        public Optional<Letter> write(String about, Addressee to) {
            return about.endsWith("/999")
                    ? Optional.empty()
                    : Optional.of(new Letter("About " + about, List.of(), "About " + about, null, "", Set.of()));
        }
    }
}
