package id.amanchat.platform.internal;

import id.amanchat.health.CheckLine;
import id.amanchat.platform.Settings;
import id.amanchat.platform.StartUpCheck;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;

/**
 * Without mail nobody new comes in and nobody is warned. It does not make the server unready: chats go on, and letters
 * wait.
 */
@ApplicationScoped
public class MailCheck implements StartUpCheck {

    private static final String NAME = "mail";
    private static final int CONNECT_MS = 800;

    /** A mail server's log is not to fill with us. */
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    @Inject
    private MailServer server;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    private Instant lookedAt = Instant.MIN;
    private CheckLine seen;

    @Override
    public synchronized CheckLine look() {
        if (server.host().isEmpty()) {
            return settings.sampleBank().isPresent()
                    ? CheckLine.good(NAME, "mail.sample", "kept for /chat/sample: the sample bank has no mail server")
                    : CheckLine.worthMending(
                            NAME,
                            "mail.none",
                            "no mail server is set, so nobody can be invited, warned or helped with a password",
                            "set amanchat.mail-host");
        }
        if (seen == null || lookedAt.plus(AGAIN_AFTER).isBefore(time.instant())) {
            seen = knock();
            lookedAt = time.instant();
        }
        return seen;
    }

    private CheckLine knock() {
        String where = server.host().orElseThrow() + ":" + server.port();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.host().orElseThrow(), server.port()), CONNECT_MS);
            return CheckLine.good(NAME, "mail.answers", "{0} answers", where);
        } catch (IOException e) {
            return CheckLine.worthMending(
                    NAME,
                    "mail.silent",
                    "{0} does not answer; letters wait",
                    "start the mail server, or correct amanchat.mail-host and amanchat.mail-port",
                    where);
        }
    }
}
