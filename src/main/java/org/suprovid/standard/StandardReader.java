package org.suprovid.standard;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.suprovid.platform.FieldError;

/** Reads a standard's YAML file and refuses what contradicts itself. */
final class StandardReader {

    private StandardReader() {}

    /** @param timers its own lines, checked one by one; how they fit the base is known when that is there */
    record Read(String fileName, StandardFile file, List<Timer> timers) {

        String code() {
            return file.standard().code();
        }

        String base() {
            return file.standard().basedOn();
        }
    }

    /** @throws InvalidStandard naming file, field and reason */
    static Read read(String fileName, InputStream content) {
        StandardFile file = parse(fileName, content);
        TimerReading reading = TimerReading.of(file.timers());
        refuse(
                fileName,
                Stream.of(head(fileName, file), FlagCatalogue.refused(file.flags()), reading.errors())
                        .flatMap(List::stream)
                        .toList());
        return new Read(fileName, file, reading.timers());
    }

    /** @throws InvalidStandard if there is any error; the first one is told */
    static void refuse(String fileName, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            FieldError first = errors.get(0);
            throw new InvalidStandard(fileName, first.path(), EnglishReason.of(first), null);
        }
    }

    private static StandardFile parse(String fileName, InputStream content) {
        try {
            return Objects.requireNonNull(StandardYaml.READER.readValue(content, StandardFile.class));
        } catch (IOException | NullPointerException e) {
            throw new InvalidStandard(fileName, "whole file", String.valueOf(e.getMessage()), e);
        }
    }

    private static List<FieldError> head(String fileName, StandardFile file) {
        if (file.standard() == null || file.version() == null || file.flags() == null || file.timers() == null) {
            throw new InvalidStandard(fileName, "head", "needs standard, version, flags and timers", null);
        }
        StandardFile.Standard standard = file.standard();
        StandardFile.Version version = file.version();
        boolean both = (standard.basedOn() == null) == (version.baseVersion() == null);
        return Stream.of(
                        missing("standard.code", standard.code()),
                        missing("standard.name", standard.name()),
                        missing("standard.donor", standard.donor()),
                        missing("version.validFrom", version.validFrom()),
                        missing("version.calendar", version.calendar()),
                        missing("version.note", version.note()),
                        missing("version.baseVersion", both ? "" : null))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FieldError> missing(String field, Object value) {
        return value == null ? List.of(new FieldError(field, "standard.error.missing")) : List.of();
    }
}
