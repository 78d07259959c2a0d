package id.amanchat.platform.internal;

import id.amanchat.platform.Figures;
import id.amanchat.platform.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries waiting letters to the mail server, all of a round over one line. Call it outside of any transaction. */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final AtomicBoolean onTheWay = new AtomicBoolean();

    @Inject
    private MailServer server;

    @Inject
    private Outbox outbox;

    @Inject
    private SealedLetters sealed;

    @Inject
    private Figures figures;

    /** One round. Does nothing without a mail server, or while another one of this node is on the way. */
    public void round() {
        if (server.host().isEmpty() || !onTheWay.compareAndSet(false, true)) {
            return;
        }
        try {
            Optional<WaitingLetter> first = outbox.take();
            if (first.isPresent()) {
                carry(first.get());
            }
        } finally {
            onTheWay.set(false);
        }
    }

    private void carry(WaitingLetter first) {
        Session session = server.session();
        try (Transport line = server.connect(session)) {
            for (Optional<WaitingLetter> next = Optional.of(first); next.isPresent(); next = outbox.take()) {
                hand(next.get(), session, line);
            }
        } catch (MessagingException e) {
            // Nothing typed and no address in it: the exception's own words may hold both.
            figures.count("amanchat.mail.failed");
            LOG.warn(
                    "The mail server {} could not be used ({}); letters wait and are tried again",
                    server.host().orElse(""),
                    e.getClass().getSimpleName());
        }
    }

    private void hand(WaitingLetter waiting, Session session, Transport line) throws MessagingException {
        Letter letter = sealed.open(waiting);
        try {
            if (letter.to() != null) {
                MimeMessage message = new LetterMessage(session, server, waiting, letter);
                line.sendMessage(message, message.getAllRecipients());
                figures.count("amanchat.mail.sent");
            }
            outbox.sent(waiting.id());
        } catch (SendFailedException | AddressException e) {
            // This one only: the others may go.
            figures.count("amanchat.mail.refused");
            LOG.warn("The mail server did not take letter {}; it is tried again", waiting.id());
        }
    }
}
