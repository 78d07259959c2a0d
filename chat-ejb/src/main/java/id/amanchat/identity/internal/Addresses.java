package id.amanchat.identity.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Network addresses as they are counted and kept. */
public final class Addresses {

    /** What one household or one computer has of IPv6 is a whole network of this many bytes (RFC 6177). */
    private static final int NETWORK_BYTES = 8;

    /** Only what is written in digits: a name would be looked up. */
    private static final Pattern VERSION_6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private static final int LONGEST = 64;
    private static final String NONE = "-";

    private Addresses() {}

    /** The address as it is kept: at most 64 characters, never null. */
    static String kept(String address) {
        String given = address == null || address.isBlank() ? NONE : address.strip();
        return given.length() > LONGEST ? given.substring(0, LONGEST) : given;
    }

    /** The address under which failures are counted: IPv6 by its network, IPv4 as it is. */
    public static String group(String address) {
        String given = kept(address);
        int zone = given.indexOf('%');
        String digits = zone < 0 ? given : given.substring(0, zone);
        return VERSION_6.matcher(digits).matches() ? network(digits) : given;
    }

    private static String network(String digits) {
        try {
            InetAddress address = InetAddress.getByName(digits);
            if (!(address instanceof Inet6Address)) {
                return address.getHostAddress();
            }
            byte[] network =
                    Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK_BYTES), address.getAddress().length);
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            return digits;
        }
    }
}
