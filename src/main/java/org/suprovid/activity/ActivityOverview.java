package org.suprovid.activity;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.activity.AttendanceMapper.Attended;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.ClosureOverview;

/** The activities the person took part in, for the closure summary (R-12S-12b, R-12S-12c). */
@Component
@Transactional(readOnly = true)
class ActivityOverview implements ClosureOverview {

    private final AttendanceMapper mapper;
    private final ActivityWords words;
    private final MessageSource texts;

    ActivityOverview(AttendanceMapper mapper, ActivityWords words, MessageSource texts) {
        this.mapper = mapper;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public List<Activity> activities(CaseFile file) {
        return mapper.ofCase(file.id()).stream()
                .filter(one -> one.times() > 0)
                .map(one -> new Activity(title(one), words.attended(one)))
                .toList();
    }

    private String title(Attended one) {
        return texts.getMessage(
                "activity.overview",
                new Object[] {
                    one.title(),
                    texts.getMessage("plan.service." + one.service(), null, LocaleContextHolder.getLocale())
                },
                LocaleContextHolder.getLocale());
    }

    @Override
    public boolean anythingOpen(CaseFile file) {
        return false;
    }

    @Override
    public boolean referralsServed(CaseFile file) {
        return false;
    }
}
