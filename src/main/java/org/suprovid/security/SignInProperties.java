package org.suprovid.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be tried where one signs in, under {@code suprovid.sign-in.*}.
 *
 * @param wrongPerAddress wrong passwords that may come from one address in a quarter of an hour; right ones are not counted
 * @param atOnce passwords that are compared at the same time: each takes a processor and 16 MB for a moment
 * @param waiting sign-ins that may wait for that; any more are sent away at once
 * @param patience how long one waits
 */
@ConfigurationProperties("suprovid.sign-in")
record SignInProperties(
        @DefaultValue("30") int wrongPerAddress,
        @DefaultValue("4") int atOnce,
        @DefaultValue("50") int waiting,
        @DefaultValue("5s") Duration patience) {}
