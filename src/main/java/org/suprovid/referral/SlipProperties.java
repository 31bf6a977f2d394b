package org.suprovid.referral;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What slips say of us, under {@code suprovid.slip.*}.
 *
 * @param organisation our name, printed where the client needs no discretion
 * @param phone by which we are reached if the worker has no number of their own
 * @param neutralName what stands there otherwise, and if there is no name (R-CONF-05); without it a neutral word
 */
@ConfigurationProperties("suprovid.slip")
record SlipProperties(
        @DefaultValue("") String organisation, @DefaultValue("") String phone, @DefaultValue("") String neutralName) {

    /** Empty if nothing is to be said but a neutral word. */
    String organisation(boolean discreet) {
        return discreet || organisation.isBlank() ? neutralName : organisation;
    }
}
