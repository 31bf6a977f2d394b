package org.suprovid.partner;

import java.util.function.Function;
import org.suprovid.standard.Span;
import org.suprovid.standard.Timer;
import org.suprovid.standard.TimerCatalogue;

/** In how many days an agreement may let its partner answer: as few and as many as the catalogue lets any standard give (T-27, Q-56). */
final class AnswerDays {

    static final int FEWEST = bound(Timer::lower);
    static final int MOST = bound(Timer::upper);

    private AnswerDays() {}

    static boolean allow(int days) {
        return days >= FEWEST && days <= MOST;
    }

    private static int bound(Function<Timer, Span> bound) {
        Timer standing =
                TimerCatalogue.shipped().find("PARTNER_FEEDBACK").orElseThrow().standing();
        return bound.apply(standing).period().getDays();
    }
}
