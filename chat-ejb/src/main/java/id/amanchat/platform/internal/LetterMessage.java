package id.amanchat.platform.internal;

import id.amanchat.platform.Letter;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A letter as mail. Sent twice, it is the same mail: its Message-ID comes from the letter (RFC 5322 section 3.6.4). */
class LetterMessage extends MimeMessage {

    private final String messageId;

    LetterMessage(Session session, MailServer server, WaitingLetter waiting, Letter letter) throws MessagingException {
        super(session);
        messageId = "<" + waiting.id() + "@" + server.domain() + ">";
        setFrom(server.from());
        setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        setText(letter.text(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(waiting.writtenAt().toInstant()));
        // No machine is to answer it (RFC 3834 section 5).
        setHeader("Auto-Submitted", "auto-generated");
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
