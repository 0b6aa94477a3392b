package tarozi.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where requests come from: an IPv4 address, or an IPv6 network, of which one household has as many addresses as it likes. */
public record Address(String text) {
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]+(?:%.*)?");
    private static final int NETWORK_BYTES = 8;

    public static Address of(String host) {
        if (host == null || !host.contains(":") || !LITERAL.matcher(host).matches()) {
            return new Address(host == null ? "" : host);
        }
        try {
            InetAddress parsed = InetAddress.getByName(host.split("%", 2)[0]);
            return new Address(
                    parsed instanceof Inet6Address
                            ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                            : parsed.getHostAddress());
        } catch (UnknownHostException odd) {
            return new Address(host);
        }
    }
}
