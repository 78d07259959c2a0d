package id.amanchat.bench.client;

import java.net.URI;

/** Where a peer listens. */
public record Address(boolean secure, String host, int port) {

    /** From an {@code https}, {@code http}, {@code wss} or {@code ws} address that names its port. */
    public static Address of(URI uri) {
        var secure = uri.getScheme().equals("https") || uri.getScheme().equals("wss");
        return new Address(secure, uri.getHost(), uri.getPort());
    }
}
