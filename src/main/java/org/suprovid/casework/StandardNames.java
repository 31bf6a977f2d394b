package org.suprovid.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Names;
import org.suprovid.notification.Word;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Standards;

/** Calls a version of a standard by its name: "Seven-step case management, Alliance 2010, version 2". */
@Component
class StandardNames implements Names {

    private static final String SCHEME = "standard";
    private final Standards standards;
    private final MessageSource texts;

    StandardNames(Standards standards, MessageSource texts) {
        this.standards = standards;
        this.texts = texts;
    }

    static Word word(String code, long versionId) {
        return Word.name(SCHEME, code, String.valueOf(versionId));
    }

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public Map<String, String> of(Collection<String> values, Locale locale) {
        Map<String, String> names = new HashMap<>();
        values.forEach(value -> names.put(value, name(value, locale)));
        return names;
    }

    private String name(String value, Locale locale) {
        String code = value.substring(0, value.indexOf('/'));
        StandardVersion version = standards.version(Long.parseLong(value.substring(value.indexOf('/') + 1)));
        String name = texts.getMessage("standard.name." + code, null, version.name(), locale);
        return texts.getMessage(
                "notification.word.version", new Object[] {name, String.valueOf(version.version())}, locale);
    }
}
