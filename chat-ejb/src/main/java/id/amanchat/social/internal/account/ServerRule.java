package id.amanchat.social.internal.account;

import id.amanchat.conversation.Channel;
import id.amanchat.platform.Settings;
import id.amanchat.social.internal.channel.Channels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which servers the product may be told to speak to: by HTTPS, and outside of the bank's own net, so that nobody reaches into
 * it by way of us (ASVS V5.2, server-side request forgery). A stand-in on loopback only while the sample bank runs. Looks names up, so
 * never inside a transaction.
 */
@ApplicationScoped
public class ServerRule {

    /** As long as the column. */
    private static final int LONGEST = 300;

    @Inject
    private Settings settings;

    @Inject
    private Channels channels;

    /** A server, or why it is none. */
    record Judged(URI server, String refusal) {}

    Judged judge(Channel channel, String typed) {
        Optional<URI> only = channels.signIn(channel).server();
        if (typed.isBlank()) {
            return only.map(ServerRule::good).orElseGet(() -> bad("MISSING"));
        }
        return parse(typed.strip()).map(server -> judge(server, only)).orElseGet(() -> bad("NO_ADDRESS"));
    }

    private Judged judge(URI server, Optional<URI> only) {
        if (only.filter(server::equals).isPresent()) {
            return good(server);
        }
        InetAddress[] found;
        try {
            found = InetAddress.getAllByName(server.getHost());
        } catch (UnknownHostException e) {
            return bad("UNKNOWN");
        }
        if (settings.sampleBank().isPresent() && Stream.of(found).allMatch(InetAddress::isLoopbackAddress)) {
            return good(server);
        }
        return only.isPresent() ? bad("OTHER") : judge(server, found);
    }

    private static Judged judge(URI server, InetAddress[] found) {
        if (!"https".equals(server.getScheme())) {
            return bad("NOT_HTTPS");
        }
        return Stream.of(found).allMatch(OutsideAddress::is) ? good(server) : bad("INSIDE");
    }

    /** Scheme, host and perhaps a port; a slash at the end, as browsers put it, is no matter. */
    private static Optional<URI> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(typed.replaceFirst("/+$", ""));
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            boolean root = address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawPath().isEmpty()
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            return web && root ? Optional.of(lowered(address)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Else one account could be connected twice. */
    private static URI lowered(URI address) {
        return URI.create(address.toString().toLowerCase(java.util.Locale.ROOT));
    }

    private static Judged good(URI server) {
        return new Judged(server, null);
    }

    private static Judged bad(String why) {
        return new Judged(null, why);
    }
}
