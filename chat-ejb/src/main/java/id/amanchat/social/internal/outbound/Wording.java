package id.amanchat.social.internal.outbound;

import id.amanchat.platform.Settings;
import id.amanchat.social.internal.invitation.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Puts the link of an invitation behind a text: the whole of it for the channel, without its token for everything else. */
@ApplicationScoped
public class Wording {

    private static final String PAGE = "/chat/invitation#";

    @Inject
    private Links links;

    @Inject
    private Settings settings;

    /** As it goes out. */
    String outgoing(SocialPost post) {
        return post.invitation().map(id -> outgoing(post.text(), id)).orElse(post.text());
    }

    private String outgoing(String text, UUID invitation) {
        return text + " " + links.address(invitation);
    }

    /** As long as it can be when it goes out. */
    String longest(String text, boolean invite) {
        return invite ? text + " " + longestAddress() : text;
    }

    private String longestAddress() {
        String address = settings.firstPublicOrigin() + PAGE;
        return address + "A".repeat(Math.max(1, links.longestAddress() - address.length()));
    }

    /** As it stands in the conversation: whoever reads it there is not invited by it. */
    String kept(SocialPost post) {
        return post.invitation().isPresent()
                ? post.text() + " " + settings.firstPublicOrigin() + PAGE + "…"
                : post.text();
    }
}
