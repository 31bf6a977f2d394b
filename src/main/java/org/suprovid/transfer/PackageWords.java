package org.suprovid.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a package into the words of the reader: codes are named, days written in figures. */
@Component
class PackageWords {

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final MessageSource texts;

    PackageWords(MessageSource texts) {
        this.texts = texts;
    }

    PackageView of(TransferPackage content, PackageMapper.Row row, Locale reader) {
        return new PackageView(
                row.version(),
                row.madeAt(),
                row.sentAt(),
                content.caseNumber(),
                content.programme(),
                content.manager(),
                content.phone(),
                content.on(),
                content.sections().stream()
                        .map(section -> section(section, reader))
                        .toList());
    }

    private PackageView.Section section(TransferPackage.Section section, Locale reader) {
        return new PackageView.Section(
                section.code(),
                texts.getMessage("transfer.part." + section.code(), null, reader),
                section.entries().stream()
                        .map(entry -> new PackageView.Row(
                                text(entry.about(), reader),
                                entry.said().stream()
                                        .map(said -> text(said, reader))
                                        .collect(Collectors.joining(" · "))))
                        .toList());
    }

    /** A code that an analyst brought may have no text: then it is shown itself. */
    private String text(PackageEntry.Said said, Locale reader) {
        return switch (said.type()) {
            case WORDS -> said.value();
            case DAY -> FIGURES.format(LocalDate.parse(said.value()));
            case KEY -> texts.getMessage(
                    said.value(), null, said.value().substring(said.value().lastIndexOf('.') + 1), reader);
        };
    }
}
