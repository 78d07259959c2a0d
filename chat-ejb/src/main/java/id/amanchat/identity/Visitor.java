package id.amanchat.identity;

/**
 * Where a try comes from.
 *
 * @param address the network address, as the line or a configured proxy says it
 * @param userAgent what the browser says it is; may be null
 * @param deviceToken what the device keeps from an earlier sign-in, to be known again; null when it keeps none
 */
public record Visitor(String address, String userAgent, String deviceToken) {

    @Override
    public String toString() {
        return "Visitor";
    }
}
