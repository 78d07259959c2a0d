package id.amanchat.social.internal.outbound;

import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.Outgoing;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.channel.SocialChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Looks on the channel whether something stands there, and knows it by what it answers and by its words. */
@ApplicationScoped
public class LookingUp {

    @Inject
    private SocialPostStore store;

    /** Outside of any transaction. Two replies in the same words are two: what is known as another one of ours does not count. */
    Optional<OwnPost> find(AccountId account, SocialChannel channel, Access access, Outgoing outgoing)
            throws ChannelTrouble {
        List<OwnPost> there = channel.ownPosts(access, outgoing.audience());
        return there.stream()
                .filter(post -> same(outgoing.audience(), outgoing.replyTo(), outgoing.author(), outgoing.text(), post))
                .filter(post -> !store.known(account, post.postId()))
                .findFirst();
    }

    static boolean same(Audience audience, String replyTo, Incoming.Author author, String text, OwnPost post) {
        boolean answers = audience == Audience.PUBLIC
                ? post.replyTo().filter(replyTo::equals).isPresent()
                : post.replyTo()
                        .filter(to -> to.equals(replyTo) || to.equals(author.remoteId()))
                        .isPresent();
        return post.audience() == audience && answers && Likeness.same(text, post.text());
    }
}
