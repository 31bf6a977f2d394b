package org.suprovid.referral;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How partners answer, under {@code suprovid.answers.*}.
 *
 * @param linkValid how long a link is good (R-REF-21)
 * @param round how long the inbox rests before it is gone through again
 * @param tries after how many an answer is parked for a person
 * @param wrongPerAddress wrong links, codes and keys that one address may try in ten minutes
 * @param wrongInAll codes that look right and open nothing, of all addresses; after that no code is looked at for a while
 * @param perKey answers that one key may bring in a minute
 */
@ConfigurationProperties("suprovid.answers")
record AnswerProperties(
        @DefaultValue("P100D") Duration linkValid,
        @DefaultValue("PT20S") Duration round,
        @DefaultValue("12") int tries,
        @DefaultValue("20") int wrongPerAddress,
        @DefaultValue("100") int wrongInAll,
        @DefaultValue("120") int perKey) {}
