package id.amanchat.platform.internal;

import id.amanchat.platform.Setting;
import id.amanchat.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The bank's mail server, as the settings name it. */
@ApplicationScoped
public class MailServer {

    private static final String CONNECT_MS = "5000";
    private static final String ANSWER_MS = "15000";

    @Inject
    private Settings settings;

    /** Its name; empty where there is none, and then letters wait. */
    public Optional<String> host() {
        return settings.optional(Setting.MAIL_HOST);
    }

    public int port() {
        return settings.mailPort();
    }

    /** Whom letters come from: the bank by its name. */
    InternetAddress from() throws MessagingException {
        String address = settings.optional(Setting.MAIL_FROM).orElseGet(() -> "amanchat@" + domain());
        try {
            return new InternetAddress(address, settings.bankName(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is always there", e);
        }
    }

    /** The name this installation goes by in mail. */
    String domain() {
        return URI.create(settings.firstPublicOrigin()).getHost();
    }

    Session session() {
        return Session.getInstance(properties(settings.mailSecurity()));
    }

    /** A line to it, open; close it. */
    Transport connect(Session session) throws MessagingException {
        Transport transport = session.getTransport("smtp");
        transport.connect(
                host().orElseThrow(),
                port(),
                settings.optional(Setting.MAIL_USER).orElse(null),
                settings.optional(Setting.MAIL_PASSWORD).orElse(null));
        return transport;
    }

    private Properties properties(String security) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MS);
        properties.setProperty("mail.smtp.localhost", domain());
        properties.setProperty(
                "mail.smtp.auth",
                Boolean.toString(settings.optional(Setting.MAIL_USER).isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security.equals("tls")));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security.equals("starttls")));
        // Else whoever stands between could strip the offer and read everything.
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security.equals("starttls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
