package id.amanchat.trust.internal;

import id.amanchat.platform.Figures;
import id.amanchat.platform.Setting;
import id.amanchat.platform.Settings;
import id.amanchat.trust.ScreenshotState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks clamd whether a file is infected, by its command INSTREAM (clamd(8)): chunks, each with its length before it, and a
 * length of nothing at the end. Whatever is not a clear "OK" or "FOUND" leaves the file in quarantine.
 */
@ApplicationScoped
public class Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_REPLY = 1_024;
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(15);

    @Inject
    private Settings settings;

    @Inject
    private Figures figures;

    /** Whether there is one. */
    boolean configured() {
        return settings.optional(Setting.SCANNER).isPresent();
    }

    ScreenshotState scan(byte[] file) {
        Optional<InetSocketAddress> address = settings.optional(Setting.SCANNER).map(Scanner::address);
        if (address.isEmpty()) {
            return ScreenshotState.QUARANTINED;
        }
        try (Socket socket = new Socket()) {
            socket.connect(address.get(), (int) CONNECTING.toMillis());
            socket.setSoTimeout((int) ANSWERING.toMillis());
            send(socket.getOutputStream(), file);
            return judged(reply(socket));
        } catch (IOException e) {
            figures.count("amanchat.trust.scanner.away");
            LOG.warn("The scanner ({}) does not answer: {}", Setting.SCANNER.key(), e.getMessage());
            return ScreenshotState.QUARANTINED;
        }
    }

    private static InetSocketAddress address(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        try {
            return new InetSocketAddress(
                    hostAndPort.substring(0, Math.max(0, colon)),
                    Integer.parseInt(hostAndPort.substring(colon + 1).strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The setting " + Setting.SCANNER.key() + " is \"" + hostAndPort + "\": it must be host:port.", e);
        }
    }

    private static void send(OutputStream stream, byte[] file) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < file.length; from += CHUNK) {
            int length = Math.min(CHUNK, file.length - from);
            out.writeInt(length);
            out.write(file, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String reply(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(LONGEST_REPLY), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private ScreenshotState judged(String reply) {
        if (reply.equals("stream: OK")) {
            return ScreenshotState.CLEAN;
        }
        if (reply.startsWith("stream: ") && reply.endsWith(" FOUND")) {
            figures.count("amanchat.trust.infected");
            return ScreenshotState.INFECTED;
        }
        LOG.warn("The scanner ({}) could not scan a picture", Setting.SCANNER.key());
        return ScreenshotState.QUARANTINED;
    }
}
