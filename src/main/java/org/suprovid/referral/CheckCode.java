package org.suprovid.referral;

import java.util.List;
import java.util.stream.Stream;

/** The four checks of every referral, by the timers they wait for: T-10 to T-13 (R-REF-40). */
enum CheckCode {
    REF_CHECK_0,
    REF_CHECK_1W,
    REF_CHECK_1M,
    REF_CHECK_3M;

    static List<String> names() {
        return Stream.of(values()).map(Enum::name).toList();
    }
}
