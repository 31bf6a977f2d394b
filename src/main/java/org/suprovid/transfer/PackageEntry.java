package org.suprovid.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a package: what it is about, and what is said of it.
 *
 * @param about key of a text, or words
 */
record PackageEntry(Said about, List<Said> said) {

    PackageEntry {
        said = List.copyOf(said);
    }

    /** An entry under a text of the application, {@code transfer.package.<what>}. */
    static Builder of(String what) {
        return new Builder(Said.key("transfer.package." + what));
    }

    static Builder about(Said about) {
        return new Builder(about);
    }

    /** Something that is said: a text of the application, a day, or words of people. */
    record Said(Type type, String value) {

        /** How the value is read. */
        enum Type {
            KEY,
            DAY,
            WORDS
        }

        static Said key(String key) {
            return new Said(Type.KEY, key);
        }

        static Said words(String words) {
            return new Said(Type.WORDS, words);
        }

        static Said day(LocalDate day) {
            return new Said(Type.DAY, day.toString());
        }
    }

    /** Gathers what is known; what is not known is left out. */
    static final class Builder {

        private final Said about;
        private final List<Said> said = new ArrayList<>();

        private Builder(Said about) {
            this.about = about;
        }

        Builder words(Object words) {
            if (words != null && !words.toString().isBlank()) {
                said.add(Said.words(words.toString()));
            }
            return this;
        }

        /** @param code null if there is none */
        Builder code(String list, Object code) {
            if (code != null) {
                said.add(Said.key(list + "." + code));
            }
            return this;
        }

        Builder day(LocalDate day) {
            if (day != null) {
                said.add(Said.day(day));
            }
            return this;
        }

        boolean isEmpty() {
            return said.isEmpty();
        }

        PackageEntry entry() {
            return new PackageEntry(about, said);
        }
    }
}
