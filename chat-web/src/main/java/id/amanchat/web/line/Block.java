package id.amanchat.web.line;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Network addresses that begin with the same bits, such as {@code 10.0.0.0/8}; or a single one. */
record Block(InetAddress start, int bits) {

    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int LARGEST_OCTET = 255;

    /** From the setting; what cannot be read is an error in words. */
    static Block parse(String text) {
        String[] parts = text.split("/", 2);
        InetAddress start = address(parts[0]).orElseThrow(() -> unreadable(text));
        int width = start.getAddress().length * Byte.SIZE;
        try {
            int bits = parts.length == 1 ? width : Integer.parseInt(parts[1]);
            if (bits >= 0 && bits <= width) {
                return new Block(start, bits);
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw unreadable(text);
    }

    private static IllegalStateException unreadable(String text) {
        return new IllegalStateException("The setting amanchat.trusted-proxies names \"" + text
                + "\", which is no address and no block of them: write 192.0.2.7 or 10.0.0.0/8.");
    }

    /** An address written in digits; no name is ever looked up. */
    static Optional<InetAddress> address(String text) {
        boolean digits =
                IPV4.matcher(text).matches() ? octets(text) : IPV6.matcher(text).matches();
        try {
            return digits ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static boolean octets(String text) {
        return Pattern.compile("\\.")
                .splitAsStream(text)
                .mapToInt(Integer::parseInt)
                .allMatch(n -> n <= LARGEST_OCTET);
    }

    boolean holds(InetAddress address) {
        return address.getAddress().length == start.getAddress().length
                && head(address).equals(head(start));
    }

    private BigInteger head(InetAddress address) {
        byte[] bytes = address.getAddress();
        return new BigInteger(1, bytes).shiftRight(bytes.length * Byte.SIZE - bits);
    }
}
