package org.suprovid.conventions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The reminders that shipped standards promise, as the diagrams have to ask for them. */
final class PromisedReminders {

    private static final Path STANDARDS = Path.of("src/main/resources/standards");

    private PromisedReminders() {}

    /** @param number which reminder, counted from 1 */
    record Call(String code, int number) {

        /** The beginning of the call; the first one may leave its number out. */
        String words() {
            return "deadlines.reminder(execution,'" + code + "'" + (number == 1 ? "" : "," + number);
        }
    }

    /** One for each reminder of each deadline that some standard has on. */
    static Set<Call> calls() throws IOException {
        Map<String, List<?>> standing = standing();
        Set<Call> calls = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(STANDARDS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                for (Map<String, Object> timer : timers(read(file))) {
                    if (Boolean.TRUE.equals(timer.get("enabled"))) {
                        String code = (String) timer.get("code");
                        List<?> reminders = (List<?>) timer.getOrDefault("reminders", standing.get(code));
                        for (int number = 1; number <= reminders.size(); number++) {
                            calls.add(new Call(code, number));
                        }
                    }
                }
            }
        }
        return calls;
    }

    private static Map<String, List<?>> standing() throws IOException {
        Map<String, List<?>> standing = new HashMap<>();
        List<Map<String, Object>> groups = read(STANDARDS.resolve("catalogue/timers.yaml"));
        groups.forEach(group -> timers(group)
                .forEach(timer -> standing.put(
                        (String) timer.get("code"), (List<?>) timer.getOrDefault("reminders", List.of()))));
        return standing;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> timers(Map<String, Object> file) {
        return (List<Map<String, Object>>) file.getOrDefault("timers", List.of());
    }

    private static <T> T read(Path file) throws IOException {
        return new Yaml().load(Files.readString(file));
    }
}
