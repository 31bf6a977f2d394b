package org.suprovid.standard;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.FieldError;
import org.suprovid.standard.StandardReader.Read;

/** Writes a standard's file into the database, published at once. */
@Component
@Transactional
class StandardImport {

    private static final Logger LOG = LoggerFactory.getLogger(StandardImport.class);
    private final StandardMapper mapper;
    private final CalendarMapper calendars;
    private final Standards standards;

    StandardImport(StandardMapper mapper, CalendarMapper calendars, Standards standards) {
        this.mapper = mapper;
        this.calendars = calendars;
        this.standards = standards;
    }

    /**
     * Nothing happens if the code is known: two nodes may start at once, and administrators own what is there.
     *
     * @throws InvalidStandard if it does not fit its base, or the rules between timers
     */
    void bring(Read read) {
        StandardVersion base = base(read);
        check(read, base);
        Long id = mapper.insertStandard(read.file().standard());
        if (id != null) {
            Long baseId = base == null ? null : base.id();
            long version = mapper.insertVersion(id, read.file().version(), baseId);
            if (!read.timers().isEmpty()) {
                mapper.insertTimers(version, read.timers());
            }
            read.file().flags().forEach((code, value) -> mapper.insertFlag(version, code, value));
            mapper.publish(version);
            LOG.info(
                    "Standard {} imported: {} timers of its own",
                    read.code(),
                    read.timers().size());
        }
    }

    private StandardVersion base(Read read) {
        if (read.base() == null) {
            return null;
        }
        return mapper.versionOf(read.base(), read.file().version().baseVersion())
                .map(standards::version)
                .orElseThrow(() -> invalid(read, "standard.basedOn", "standard.error.base.unknown"));
    }

    private void check(Read read, StandardVersion base) {
        if (!calendars.exists(read.file().version().calendar())) {
            throw invalid(read, "version.calendar", "standard.error.calendar.unknown");
        }
        TimerRules rules = new TimerRules(StandardAssembly.effective(base, read.timers()));
        List<FieldError> errors = new ArrayList<>(rules.errors());
        StandardReader.refuse(read.fileName(), errors);
        rules.warnings()
                .forEach(warning ->
                        LOG.warn("standards/{}, {}: {}", read.fileName(), warning.path(), EnglishReason.of(warning)));
    }

    private static InvalidStandard invalid(Read read, String field, String reason) {
        return new InvalidStandard(read.fileName(), field, EnglishReason.of(new FieldError(field, reason)), null);
    }
}
