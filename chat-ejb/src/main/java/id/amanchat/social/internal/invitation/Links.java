package id.amanchat.social.internal.invitation;

import id.amanchat.identity.PersonId;
import id.amanchat.social.AccountId;
import id.amanchat.social.internal.inbound.ChannelThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Links into safe chats, for the rest of the room; in the caller's transaction. */
@ApplicationScoped
public class Links {

    /** Makes an invitation. Its time counts from {@link #out}. */
    public UUID make(ChannelThread thread, PersonId invitedBy) {
        throw new UnsupportedOperationException();
    }

    /** The address to send, with the token in its fragment: derived anew each time, stored nowhere. */
    public String address(UUID invitation) {
        throw new UnsupportedOperationException();
    }

    /** Longest that an address can be, for counting before there is one. */
    public int longestAddress() {
        throw new UnsupportedOperationException();
    }

    /** The post with the link stands on the channel since then. */
    public void out(UUID invitation, OffsetDateTime at) {
        throw new UnsupportedOperationException();
    }

    /**
     * Shows a private message to whoever waits for a code from that handle; when it is one, the handle is proven (and tied,
     * where the customer agreed).
     *
     * @return whether it was such a code: then it needs no answer
     */
    public boolean proves(AccountId account, PersonId author, String text) {
        throw new UnsupportedOperationException();
    }
}
