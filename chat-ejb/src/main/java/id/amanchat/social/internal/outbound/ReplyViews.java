package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.platform.Time;
import id.amanchat.social.Audience;
import id.amanchat.social.PostState;
import id.amanchat.social.ReplyView;
import id.amanchat.social.internal.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Replies as somebody may see them, with what that person may do about them. Needs the system's role. */
@ApplicationScoped
public class ReplyViews {

    @Inject
    private SocialPostStore store;

    @Inject
    private Accounts accounts;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Time time;

    static boolean mayDecide(SocialPost post, Viewer viewer) {
        return post.is(PostState.WAITS_FOR_APPROVAL) && !post.by(viewer.person());
    }

    static boolean mayWithdraw(SocialPost post, Viewer viewer) {
        return (post.is(PostState.WAITS_FOR_APPROVAL) || post.is(PostState.READY)) && owns(post, viewer);
    }

    static boolean mayRepeat(SocialPost post, Viewer viewer) {
        return post.is(PostState.REFUSED)
                && owns(post, viewer)
                && !post.reason().filter(Reason.OPTED_OUT::equals).isPresent();
    }

    private static boolean owns(SocialPost post, Viewer viewer) {
        return viewer.supervisor() || post.by(viewer.person());
    }

    /** Public ones everybody here may see. */
    boolean visible(SocialPost post, Viewer viewer) {
        return post.audience() == Audience.PUBLIC
                || viewer.supervisor()
                || post.by(viewer.person())
                || flow.find(post.conversation()).filter(viewer::takesPart).isPresent();
    }

    ReplyView view(SocialPost post, Viewer viewer) {
        Hindrance hindrance =
                post.is(PostState.READY) ? hindrance(post) : new Hindrance(post.reason(), post.notBefore());
        return new ReplyView(
                post.id(),
                post.text(),
                post.audience(),
                post.state(),
                hindrance.reason(),
                hindrance.until(),
                post.writer().name(),
                post.writtenAt(),
                post.invitation().isPresent(),
                post.by(viewer.person()),
                mayDecide(post, viewer),
                mayWithdraw(post, viewer),
                mayRepeat(post, viewer));
    }

    /** Why it is not out, as things stand now. */
    private Hindrance hindrance(SocialPost post) {
        if (accounts.silenced(post.account())) {
            return new Hindrance(Optional.of(Reason.STOPPED), Optional.empty());
        }
        if (store.afterAnother(post)) {
            return new Hindrance(Optional.of(Reason.AFTER_ANOTHER), Optional.empty());
        }
        Optional<Outlet> outlet = store.findOutlet(post.account(), post.audience());
        Optional<OffsetDateTime> closed = outlet.flatMap(found -> found.closedUntil(time.now()));
        return closed.isPresent()
                ? new Hindrance(outlet.map(Outlet::closedBecause), closed)
                : new Hindrance(post.reason(), post.notBefore());
    }

    private record Hindrance(Optional<String> reason, Optional<OffsetDateTime> until) {}
}
