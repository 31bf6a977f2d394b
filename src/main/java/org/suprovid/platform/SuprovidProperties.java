package org.suprovid.platform;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Settings of the whole system, under {@code suprovid.*}.
 *
 * @param zone the one time zone of all nodes and all dates
 * @param data where the embedded database and the generated master key live
 * @param masterKey base64 Tink keyset of the operator; generated into {@code data} when absent
 * @param demoAsked whether an empty database is filled with the synthetic demo organisation; see {@link DemoSwitch} when absent
 * @param proxies addresses and ranges whose word on where a request comes from is taken
 */
@ConfigurationProperties("suprovid")
public record SuprovidProperties(
        @DefaultValue("Europe/Kyiv") ZoneId zone,
        @DefaultValue("data") Path data,
        String masterKey,
        @Name("demo") Boolean demoAsked,
        @DefaultValue({"127.0.0.1", "::1"}) List<String> proxies) {}
