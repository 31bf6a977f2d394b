package org.suprovid.notification;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;

/** How each person wants to be told, where their mail goes, and when they are not to be disturbed. */
@Component
@Transactional
class HowTold {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)*");
    private final SettingsMapper mapper;
    private final NotificationProperties organisation;
    private final RowAccess access;

    HowTold(SettingsMapper mapper, NotificationProperties organisation, RowAccess access) {
        this.mapper = mapper;
        this.organisation = organisation;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public Settings of(long staffId) {
        return access.asSystem(() -> mapper.of(staffId));
    }

    /** Those of them who want mail at once. */
    @Transactional(readOnly = true)
    public Set<Long> atOnce(Collection<Long> staffIds) {
        return staffIds.isEmpty() ? Set.of() : access.asSystem(() -> Set.copyOf(mapper.toldAtOnce(staffIds)));
    }

    /** @throws Problem.Invalid saying at which field */
    public void keep(long staffId, Settings wanted) {
        List<FieldError> wrong = new ArrayList<>();
        if (wanted.told() == null) {
            wrong.add(new FieldError("told", "notification.error.told"));
        }
        if (!wanted.mail().isEmpty()
                && (wanted.mail().length() > LONGEST
                        || !ADDRESS.matcher(wanted.mail()).matches())) {
            wrong.add(new FieldError("mail", "notification.error.mail"));
        }
        twoEnds(wanted.quietFrom(), wanted.quietUntil(), wrong);
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        access.asSystem(() -> {
            mapper.mail(staffId, wanted.mail());
            mapper.keep(staffId, wanted);
        });
    }

    QuietHours ofOrganisation() {
        return organisation.quietHours();
    }

    private static void twoEnds(LocalTime from, LocalTime until, List<FieldError> wrong) {
        if ((from == null) != (until == null)) {
            wrong.add(new FieldError(from == null ? "quietFrom" : "quietUntil", "notification.error.quiet"));
        }
    }
}
