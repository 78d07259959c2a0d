package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.invitation.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What somebody wrote: a code that proves a handle, a word of refusal, or something to answer. */
@ApplicationScoped
public class TakingPosts {

    @Inject
    private ThreadStore threads;

    @Inject
    private EventStore events;

    @Inject
    private Authors authors;

    @Inject
    private Links links;

    @Inject
    private OptOutRule optOut;

    @Inject
    private Joining joining;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    void take(Account account, Incoming.Post post) {
        if (account.remoteId().equals(post.author().remoteId())
                || threads.findMessage(account.id(), post.postId()).isPresent()
                || events.isGone(account.id(), post.postId())) {
            return;
        }
        SocialAuthor author = authors.of(account, post.author());
        if (post.audience() == Audience.PRIVATE && links.proves(account.id(), author.id(), post.text())) {
            return;
        }
        if (optOut.asks(post.text())) {
            leaveAlone(account, author, post);
        } else {
            author.addressedUsAgain();
            joining.join(account, author, post);
            figures.count("amanchat.social.posts");
        }
    }

    /** The word itself is kept where it was said; nothing is begun for it. */
    private void leaveAlone(Account account, SocialAuthor author, Incoming.Post post) {
        author.optOut(time.now());
        joining.joinOpen(account, author, post).ifPresent(id -> flow.close(id, ClosedBecause.OPTED_OUT));
        figures.count("amanchat.social.opted-out");
    }
}
