package org.suprovid.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What counts as one address: of IPv6 the network that one household gets. */
public final class OneAddress {

    private static final Pattern IPV6 = Pattern.compile("\\[?([0-9A-Fa-f:.]{2,45})]?(%.*)?");
    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 45;

    private OneAddress() {}

    /** Never asks a name server, whatever a proxy passes on. */
    public static String of(String address) {
        if (address == null) {
            return "";
        }
        var literal = IPV6.matcher(address);
        if (!address.contains(":") || !literal.matches()) {
            return address.substring(0, Math.min(address.length(), LONGEST));
        }
        try {
            byte[] bytes = InetAddress.getByName(literal.group(1)).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
