package org.suprovid.link;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be tried at the doors without an account, under {@code suprovid.answers.*}.
 *
 * @param wrongPerAddress wrong links, codes and keys that one address may try in ten minutes
 * @param wrongInAll codes that look right and open nothing, of all addresses; after that no code is looked at for a while
 * @param perKey answers that one key may bring in a minute
 */
@ConfigurationProperties("suprovid.answers")
record LinkProperties(
        @DefaultValue("20") int wrongPerAddress,
        @DefaultValue("100") int wrongInAll,
        @DefaultValue("120") int perKey) {}
