package org.suprovid.referral;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Discretion;
import org.suprovid.platform.DayInWords;
import org.suprovid.security.StaffDirectory;

/** The words of letters; what could say too much over somebody's shoulder is left out (R-CONF-05, R-CONF-06). */
@Component
class LetterTexts {

    private final MessageSource texts;
    private final Discretion discretion;
    private final StaffDirectory staff;

    LetterTexts(MessageSource texts, Discretion discretion, StaffDirectory staff) {
        this.texts = texts;
        this.discretion = discretion;
        this.staff = staff;
    }

    String say(String key, Locale locale, Object... args) {
        return texts.getMessage("letter." + key, args, locale);
    }

    String day(LocalDate day, Locale locale) {
        return DayInWords.near(day, locale);
    }

    /** Day and hour, as far as they are agreed; empty if no day is. */
    Optional<String> when(Referral referral, Locale locale) {
        return Optional.ofNullable(referral.visitOn())
                .map(on -> referral.visitTime() == null
                        ? day(on, locale)
                        : say(
                                "when",
                                locale,
                                day(on, locale),
                                referral.visitTime().toString()));
    }

    /** What the client comes for, unless its name says why. */
    Optional<String> service(Referral referral, Locale locale) {
        return harmless(texts.getMessage("plan.service." + referral.service(), null, "", locale));
    }

    /** Somebody's own words, unless they tell too much, or there are none. */
    Optional<String> harmless(String words) {
        return Optional.ofNullable(words).map(String::strip).filter(said -> !said.isEmpty() && !discretion.tells(said));
    }

    /** Whom to ask. */
    Optional<String> worker(Referral referral, Locale locale) {
        return staff.find(referral.responsibleId())
                .map(member -> member.phone().isBlank()
                        ? member.name()
                        : say("worker", locale, member.name(), member.phone()));
    }
}
