package id.amanchat.bench.server;

import java.net.URI;

/** A server's addresses, all on loopback and moved by one offset. */
public record Ports(int offset) {
    private static final int HTTPS = 8443;
    private static final int MANAGEMENT = 9990;

    public int https() {
        return HTTPS + offset;
    }

    /** As a browser says it: passkeys and cookies need the name, not the number. */
    public String origin() {
        return "https://localhost:" + https();
    }

    public URI management(String path) {
        return URI.create("http://127.0.0.1:" + (MANAGEMENT + offset) + path);
    }
}
