package org.suprovid.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was measured, as Markdown: printed, and kept beside the other results of the build. */
final class Report {

    private final Path place;
    private final StringBuilder text = new StringBuilder();

    Report() {
        this(Path.of("target", "bench", "report.md"));
    }

    private Report(Path place) {
        this.place = place;
    }

    /** One beside the great report. */
    static Report in(String file) {
        return new Report(Path.of("target", "bench", file));
    }

    void title(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    void say(String sentence) {
        text.append(sentence).append('\n');
    }

    void columns(String... names) {
        text.append('\n');
        row(names);
        row(Collections.nCopies(names.length, "---").toArray(String[]::new));
    }

    void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Lines for whoever wants to look closer, in a file beside the report. */
    void keep(String file, List<String> lines) throws IOException {
        Files.createDirectories(place.getParent());
        Files.write(place.resolveSibling(file), lines);
    }

    /** What it ran on. */
    void machine() throws IOException {
        Runtime java = Runtime.getRuntime();
        Matcher model = Pattern.compile("model name\\s+: (.+)").matcher(Files.readString(Path.of("/proc/cpuinfo")));
        Matcher memory = Pattern.compile("MemTotal:\\s+(\\d+) kB").matcher(Files.readString(Path.of("/proc/meminfo")));
        say(String.format(
                "%d cores (%s), %s GB of memory, load %s at the beginning; Java %s, heap at most %d MB.",
                java.availableProcessors(),
                model.find() ? model.group(1) : "unknown",
                memory.find() ? Long.parseLong(memory.group(1)) / 1_000_000 : "?",
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
                Runtime.version(),
                java.maxMemory() / 1_048_576));
        say("PostgreSQL 17 on the same machine, durable (`fsync`, `synchronous_commit` on), `shared_buffers` 256 MB.");
    }

    void write() throws IOException {
        Files.createDirectories(place.getParent());
        Files.writeString(place, text.toString().stripLeading());
    }

    void print() {
        System.out.println(text);
    }
}
