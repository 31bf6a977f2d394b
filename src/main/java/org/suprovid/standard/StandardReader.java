package org.suprovid.standard;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a standard's YAML file and refuses what contradicts itself. */
final class StandardReader {

    private static final Logger LOG = LoggerFactory.getLogger(StandardReader.class);
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private StandardReader() {}

    record Read(StandardFile file, List<Timer> timers) {}

    static Read read(String fileName, InputStream content) {
        StandardFile file = parse(fileName, content);
        List<Timer> timers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (StandardFile.TimerLine line : file.timers()) {
            if (line.code() == null || !seen.add(line.code())) {
                String where = line.code() == null ? "timer " + (timers.size() + 1) : "timer " + line.code();
                throw new InvalidStandard(fileName, where, line.code() == null ? "no code" : "written twice", null);
            }
            timers.add(timer(fileName, line));
        }
        check(fileName, timers);
        return new Read(file, timers);
    }

    private static StandardFile parse(String fileName, InputStream content) {
        try {
            StandardFile file = YAML.readValue(content, StandardFile.class);
            if (file.standard() == null || file.version() == null || file.flags() == null || file.timers() == null) {
                throw new InvalidStandard(fileName, "head", "needs standard, version, flags and timers", null);
            }
            return file;
        } catch (IOException e) {
            throw new InvalidStandard(fileName, "whole file", e.getMessage(), e);
        }
    }

    private static Timer timer(String fileName, StandardFile.TimerLine line) {
        try {
            return line.toTimer();
        } catch (IllegalArgumentException e) {
            throw new InvalidStandard(fileName, "timer " + line.code(), e.getMessage(), e);
        }
    }

    private static void check(String fileName, List<Timer> timers) {
        for (TimerRules.Finding finding : TimerRules.findings(timers)) {
            if (!finding.warning()) {
                throw new InvalidStandard(fileName, "timer " + finding.timer(), finding.reason(), null);
            }
            LOG.warn("standards/{}, timer {}: {}", fileName, finding.timer(), finding.reason());
        }
    }
}
