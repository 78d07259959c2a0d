package id.amanchat.social.internal.outbound;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import id.amanchat.social.Audience;
import id.amanchat.social.PostState;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** What people decide about a reply that is written. In the caller's transaction. */
@ApplicationScoped
public class Deciding {

    @Inject
    private SocialPostStore store;

    @Inject
    private Accounts accounts;

    @Inject
    private ReplyViews views;

    @Inject
    private Telling telling;

    @Inject
    private Time time;

    public boolean approve(UUID id, Viewer viewer) {
        return decide(id, viewer, true);
    }

    public boolean decline(UUID id, Viewer viewer) {
        return decide(id, viewer, false);
    }

    private boolean decide(UUID id, Viewer viewer, boolean yes) {
        PersonId me = viewer.person();
        return act(
                id,
                viewer,
                ReplyViews::mayDecide,
                yes ? PostEvent.Kind.APPROVED : PostEvent.Kind.DECLINED,
                post -> post.decide(me, yes, time.now()));
    }

    public boolean withdraw(UUID id, Viewer viewer) {
        return act(id, viewer, ReplyViews::mayWithdraw, PostEvent.Kind.WITHDRAWN, SocialPost::withdraw);
    }

    public boolean repeat(UUID id, Viewer viewer) {
        return act(id, viewer, ReplyViews::mayRepeat, PostEvent.Kind.REPEATED, this::again);
    }

    /** Four eyes have perhaps not seen it: the setting may be newer than the reply. */
    private void again(SocialPost post) {
        post.again();
        boolean fourEyes = accounts.find(post.account()).map(Account::fourEyes).orElse(true);
        if (fourEyes && post.audience() == Audience.PUBLIC && !post.decided()) {
            post.awaitApproval();
        }
    }

    private boolean act(
            UUID id,
            Viewer viewer,
            BiPredicate<SocialPost, Viewer> may,
            PostEvent.Kind kind,
            Consumer<SocialPost> move) {
        Optional<SocialPost> found =
                store.findLocked(id).filter(post -> views.visible(post, viewer)).filter(post -> may.test(post, viewer));
        found.ifPresent(post -> {
            move.accept(post);
            telling.changed(post, kind, viewer.person());
            if (post.is(PostState.WITHDRAWN) || post.is(PostState.DECLINED)) {
                telling.next(post);
            }
        });
        return found.isPresent();
    }
}
