package id.amanchat.it.harness;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A real mail server, which delivers nothing and keeps everything. */
public final class MailServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** A mail as its reader sees it. */
    public record Mail(String to, String subject, String text) {}

    private MailServer() {
        server.start();
    }

    public static MailServer start() {
        return new MailServer();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    public List<Mail> to(Person person) {
        return to(person.email());
    }

    public List<Mail> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailServer::read)
                .filter(mail -> mail.to().contains(address))
                .toList();
    }

    public Mail awaitTo(Person person, Predicate<Mail> which) {
        return awaitTo(person.email(), which);
    }

    public Mail awaitTo(String address, Predicate<Mail> which) {
        await("a mail to " + address)
                .atMost(PATIENCE)
                .until(() -> to(address).stream().anyMatch(which));
        return to(address).stream()
                .filter(which)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Mail read(MimeMessage message) {
        try {
            return new Mail(
                    Arrays.toString(message.getRecipients(Message.RecipientType.TO)),
                    message.getSubject(),
                    String.valueOf(message.getContent()));
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
