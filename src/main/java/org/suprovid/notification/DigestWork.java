package org.suprovid.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.notification.DatedWork.Line;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Actors;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** The dated work of one person as sections of a letter. */
@Component
class DigestWork {

    /** More than anybody can lead; so the numbers are right. */
    private static final int MOST = 1000;

    private static final int NAMED = 60;
    private final List<DatedWork> sources;
    private final StaffDirectory staff;
    private final Discretion discretion;
    private final MessageSource texts;
    private final RowAccess access;

    DigestWork(
            List<DatedWork> sources,
            StaffDirectory staff,
            Discretion discretion,
            MessageSource texts,
            RowAccess access) {
        this.sources = sources;
        this.staff = staff;
        this.discretion = discretion;
        this.texts = texts;
        this.access = access;
    }

    List<Letter.Section> sections(Addressee to, LocalDate today, LocalDate sunday) {
        StaffMember reader = staff.find(to.id()).orElseThrow();
        List<Line> lines = access.as(Actors.of(reader), () -> sources.stream()
                .flatMap(source -> source.until(reader, sunday, MOST, to.locale()).stream())
                .toList());
        List<Letter.Section> sections = new ArrayList<>();
        add(sections, "overdue", lines, Line::overdue, to.locale());
        add(sections, "today", lines, line -> !line.overdue() && line.due().equals(today), to.locale());
        add(sections, "week", lines, line -> !line.overdue() && line.due().isAfter(today), to.locale());
        return sections;
    }

    private void add(List<Letter.Section> to, String name, List<Line> lines, Predicate<Line> chosen, Locale locale) {
        List<Line> all = lines.stream().filter(chosen).toList();
        if (!all.isEmpty()) {
            String title = texts.getMessage("notification.mail." + name, new Object[] {all.size()}, locale);
            to.add(new Letter.Section(title, said(all, locale)));
        }
    }

    private List<String> said(List<Line> all, Locale locale) {
        List<String> said = new ArrayList<>(
                all.stream().limit(NAMED).map(line -> said(line, locale)).toList());
        if (all.size() > NAMED) {
            said.add(texts.getMessage("notification.mail.more", new Object[] {all.size() - NAMED}, locale));
        }
        return said;
    }

    private String said(Line line, Locale locale) {
        String day = DateTimeFormatter.ofPattern("EEE d MMM", locale).format(line.due());
        return day + " · " + line.number() + " · " + discretion.of(line.what(), locale);
    }
}
