package id.amanchat.identity;

import id.amanchat.identity.internal.Addresses;

/**
 * Where a try comes from.
 *
 * @param address the network address, as the line or a configured proxy says it
 * @param userAgent what the browser says it is; may be null
 * @param deviceToken what the device keeps from an earlier sign-in, to be known again; null when it keeps none
 */
public record Visitor(String address, String userAgent, String deviceToken) {

    /**
     * The address under which tries are counted: IPv6 by its network of 64 bits, which one household has whole. At most 64
     * characters.
     */
    public String origin() {
        return Addresses.group(address);
    }

    @Override
    public String toString() {
        return "Visitor";
    }
}
