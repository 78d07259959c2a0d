package id.amanchat.social.internal.account;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which network addresses are the internet's, by the registries of special addresses (RFC 6890 and what followed it). */
final class OutsideAddress {

    private static final int BYTE = 0xff;

    private OutsideAddress() {}

    static boolean is(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special && (address instanceof Inet4Address ? four(address.getAddress()) : six(address.getAddress()));
    }

    private static boolean four(byte[] bytes) {
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        boolean thisNet = first == 0;
        boolean carriers = first == 100 && (second & 0xc0) == 64;
        boolean protocols = first == 192 && second == 0;
        boolean measuring = first == 198 && (second & 0xfe) == 18;
        boolean reserved = first >= 240;
        return !thisNet && !carriers && !protocols && !measuring && !reserved;
    }

    /** Global unicast only, and of that none that wraps an address of the other kind (Teredo, 6to4). */
    private static boolean six(byte[] bytes) {
        int first = (bytes[0] & BYTE) << 8 | bytes[1] & BYTE;
        int second = (bytes[2] & BYTE) << 8 | bytes[3] & BYTE;
        boolean global = (first & 0xe000) == 0x2000;
        boolean teredoAndOthers = first == 0x2001 && second < 0x200;
        return global && !teredoAndOthers && first != 0x2002;
    }
}
