package id.amanchat.social.internal.inbound;

import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.channel.Incoming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever writes gets an id of their own, the first time. */
@ApplicationScoped
public class Authors {

    @Inject
    private ThreadStore store;

    SocialAuthor of(Account account, Incoming.Author author) {
        SocialAuthor known = store.findAuthor(account.channel(), account.server(), author.remoteId())
                .orElseGet(() -> add(account, author));
        known.nowCalled(author);
        return known;
    }

    private SocialAuthor add(Account account, Incoming.Author author) {
        SocialAuthor added = new SocialAuthor(account.channel(), account.server(), author);
        store.add(added);
        return added;
    }
}
