package id.amanchat.it.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/**
 * The ports of one test server: WildFly's own, moved by an offset. They lie far from 8080, 8443 and 9990, so that a server
 * somebody is working with may be up at the same time.
 */
public record Ports(int offset) {

    private static final int FIRST_OFFSET = 2_000;
    private static final int LAST_OFFSET = 20_000;
    private static final int STEP = 100;

    /** HTTP, HTTPS, management, IIOP, IIOP over TLS. */
    private static final int[] BOUND_BY_WILDFLY = {8080, 8443, 9990, 3528, 3529};

    private static int next = FIRST_OFFSET;

    public static synchronized Ports free() {
        while (next <= LAST_OFFSET) {
            Ports candidate = new Ports(next);
            next += STEP;
            if (candidate.areFree()) {
                return candidate;
            }
        }
        throw new IllegalStateException("No free ports for a test server up to offset " + LAST_OFFSET);
    }

    public int http() {
        return 8080 + offset;
    }

    public int https() {
        return 8443 + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    private boolean areFree() {
        return IntStream.of(BOUND_BY_WILDFLY).allMatch(port -> isFree(port + offset));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
