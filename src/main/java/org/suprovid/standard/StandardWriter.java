package org.suprovid.standard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a version as the YAML file it can be imported from; the same version is always written the same, to the byte. */
final class StandardWriter {

    private static final int WIDTH = 120;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x7F-\\x9F\\x{2028}\\x{2029}\\x{D800}-\\x{DFFF}\\x{FEFF}\\x{FFFE}\\x{FFFF}]");
    private final StringBuilder text = new StringBuilder(StandardYaml.text("catalogue/head.txt"));

    private StandardWriter() {}

    static String write(StandardFile file) {
        StandardWriter writer = new StandardWriter();
        writer.head(file.standard(), file.version());
        writer.flags(file.flags());
        writer.timers(file.timers());
        return writer.text.toString();
    }

    private void head(StandardFile.Standard standard, StandardFile.Version version) {
        line("\nstandard:");
        line("  code: " + standard.code());
        line("  name: " + quoted(standard.name()));
        line("  donor: " + quoted(standard.donor()));
        if (standard.basedOn() != null) {
            line("  basedOn: " + standard.basedOn());
        }
        line("version:");
        line("  number: " + version.number());
        line("  validFrom: " + version.validFrom());
        if (version.baseVersion() != null) {
            line("  baseVersion: " + version.baseVersion());
        }
        line("  calendar: " + version.calendar());
        line("  note: " + quoted(version.note()));
    }

    private void flags(Map<String, String> flags) {
        line(flags.isEmpty() ? "\nflags: {}" : "\nflags:");
        FlagCatalogue.all().stream()
                .filter(flag -> flags.containsKey(flag.code()))
                .forEach(flag -> {
                    String choices = flag.choices().isEmpty() ? "" : ": " + String.join(", ", flag.choices());
                    line("  # " + flag.about() + choices);
                    line("  " + flag.code() + ": " + flags.get(flag.code()));
                });
    }

    private void timers(List<TimerLine> lines) {
        Map<String, TimerLine> byCode = lines.stream().collect(Collectors.toMap(TimerLine::code, line -> line));
        line(lines.isEmpty() ? "\ntimers: []" : "\ntimers:");
        String group = null;
        for (CatalogueTimer known : TimerCatalogue.shipped().all()) {
            if (byCode.containsKey(known.code())) {
                if (!known.group().equals(group)) {
                    title(TimerCatalogue.shipped().title(known.group()), group == null);
                    group = known.group();
                }
                line("  # " + known.standing().rule() + " " + known.about());
                line("  - {" + entry(byCode.get(known.code())) + "}");
            }
        }
    }

    private void title(String title, boolean first) {
        String begin = "  # ── " + title + " ";
        line((first ? "" : "\n") + begin + "─".repeat(Math.max(0, WIDTH - begin.length())));
    }

    /** In the order of the record's fields; texts in it are codes and lengths, which need no quotes. */
    private static String entry(TimerLine line) {
        Map<?, ?> fields = JSON.convertValue(line, Map.class);
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + value(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String value(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"))
                : value.toString();
    }

    /** A JSON text is a YAML text, once what YAML counts as a line's end or as no character at all is written as a number. */
    private static String quoted(String value) {
        try {
            return UNPRINTABLE.matcher(JSON.writeValueAsString(value)).replaceAll(found -> "\\\\u%04X"
                    .formatted((int) found.group().charAt(0)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A text can always be written", e);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
