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
 */
@ConfigurationProperties("suprovid.answers")
record AnswerProperties(
        @DefaultValue("P100D") Duration linkValid,
        @DefaultValue("PT20S") Duration round,
        @DefaultValue("12") int tries) {}
