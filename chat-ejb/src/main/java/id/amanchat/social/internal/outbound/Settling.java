package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ChannelPost;
import id.amanchat.conversation.ChannelThreads;
import id.amanchat.conversation.ClientId;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import id.amanchat.social.PostState;
import id.amanchat.social.internal.channel.Allowance;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.channel.Sent;
import id.amanchat.social.internal.inbound.ChannelThread;
import id.amanchat.social.internal.inbound.Threads;
import id.amanchat.social.internal.invitation.Links;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Stores what came of sending or of looking up, each in a transaction of its own; nothing when another node did before. Rows
 * are locked in one order: the reply, the outlet, the thread, its conversation. Needs the system's role.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Settling {

    /** So often a channel may break down over one reply. */
    private static final int TRIES = 8;

    @Inject
    private SocialPostStore store;

    @Inject
    private ChannelThreads conversations;

    @Inject
    private Threads threads;

    @Inject
    private Links links;

    @Inject
    private Wording wording;

    @Inject
    private Telling telling;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** What the channel said. */
    public void sent(UUID id, Sent sent) {
        whenUnsure(id, post -> {
            if (sent instanceof Sent.Done done) {
                outlet(post).open(done.left());
                posted(post, done.post());
            } else if (sent instanceof Sent.Limited limited) {
                outlet(post).limited(limited.until(), limited.daily());
                ready(post);
            } else if (sent instanceof Sent.Refused refused) {
                refused(post, refused.reason());
            } else if (sent instanceof Sent.SignedOut) {
                outlet(post).failed(Reason.SIGNED_OUT, time.now());
                ready(post);
            } else {
                outlet(post).failed(Reason.UNREACHABLE, time.now());
                unsure(post);
            }
        });
    }

    /** It stands there. */
    public void found(UUID id, OwnPost there) {
        whenUnsure(id, post -> {
            outlet(post).open(Allowance.UNKNOWN);
            posted(post, there);
        });
    }

    /** It does not: it is sent again, a few times. */
    public void notThere(UUID id) {
        whenUnsure(id, post -> {
            outlet(post).open(Allowance.UNKNOWN);
            if (post.tries() < TRIES) {
                ready(post);
            } else {
                refuse(post, Reason.TROUBLE);
            }
        });
    }

    /** It could not be looked up. */
    public void notLookedUp(UUID id, ChannelTrouble trouble) {
        whenUnsure(id, post -> {
            switch (trouble.kind()) {
                case LIMITED ->
                    post.lookUpAt(trouble.until().orElseGet(() -> time.now().plus(settings.unsureTime())));
                case SIGNED_OUT -> outlet(post).failed(Reason.SIGNED_OUT, time.now());
                default -> outlet(post).failed(Reason.UNREACHABLE, time.now());
            }
        });
    }

    /** Nothing was tried: there is no token. */
    public void noAccess(AccountId account) {
        for (Audience audience : Audience.values()) {
            store.getOutletLocked(account, audience).failed(Reason.SIGNED_OUT, time.now());
        }
    }

    private void whenUnsure(UUID id, Consumer<SocialPost> act) {
        Optional<SocialPost> found = store.findLocked(id).filter(post -> post.is(PostState.UNSURE));
        found.ifPresent(act);
    }

    /** What is answered so may be what a try before did, of which no answer came. */
    private void refused(SocialPost post, String reason) {
        if (Reason.DUPLICATE.equals(reason) && post.tries() > 1) {
            unsure(post);
        } else {
            refuse(post, reason);
        }
    }

    private void refuse(SocialPost post, String reason) {
        post.refused(reason);
        telling.changed(post, PostEvent.Kind.REFUSED);
        telling.next(post);
    }

    private void ready(SocialPost post) {
        post.ready();
        telling.moved(post);
    }

    /** By then a request that is still on its way somewhere has arrived. */
    private void unsure(SocialPost post) {
        post.lookUpAt(time.now().plus(settings.unsureTime()));
        telling.moved(post);
    }

    private void posted(SocialPost post, OwnPost there) {
        post.posted(there);
        post.invitation().ifPresent(invitation -> links.out(invitation, there.at()));
        ChannelThread thread = threads.lock(post.conversation()).orElseThrow();
        threads.answered(post.conversation(), post.id(), there);
        if (thread.audience() == post.audience()) {
            conversations.answered(
                    post.conversation(),
                    new ChannelPost(new ClientId(post.id()), wording.kept(post), there.at()),
                    post.writer());
        }
        telling.changed(post, PostEvent.Kind.POSTED);
        telling.next(post);
    }

    private Outlet outlet(SocialPost post) {
        return store.getOutletLocked(post.account(), post.audience());
    }
}
