package id.amanchat.social.internal.outbound;

import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import id.amanchat.social.PostState;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Outgoing;
import id.amanchat.social.internal.inbound.ChannelThread;
import id.amanchat.social.internal.inbound.Threads;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes what is to go out next: committed as unsure before anybody asks the channel, so that a crash at any moment leaves
 * behind what is looked up before it is sent again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Claiming {

    @Inject
    private SocialPostStore store;

    @Inject
    private Accounts accounts;

    @Inject
    private Threads threads;

    @Inject
    private PostRule rule;

    @Inject
    private Wording wording;

    @Inject
    private Telling telling;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** Whether there is anything to do at all; quick. */
    public boolean anything(AccountId account) {
        return due(account).findAny().isPresent();
    }

    /** The next one, once for all nodes. Those that may not leave any more are refused on the way. */
    public Optional<Task> next(AccountId account) {
        List<UUID> due = due(account).toList();
        return due.stream().flatMap(id -> claim(id).stream()).findFirst();
    }

    /** One for each audience at most: the earliest. */
    private Stream<UUID> due(AccountId account) {
        OffsetDateTime now = time.now();
        Set<PostState> states =
                accounts.silenced(account) ? Set.of(PostState.UNSURE) : Set.of(PostState.READY, PostState.UNSURE);
        return Stream.of(Audience.values())
                .filter(audience -> store.findOutlet(account, audience)
                        .flatMap(outlet -> outlet.closedUntil(now))
                        .isEmpty())
                .flatMap(audience -> store.next(account, audience, states, now).stream());
    }

    private Optional<Task> claim(UUID id) {
        OffsetDateTime now = time.now();
        return store.findLocked(id)
                .filter(post -> post.notBefore().filter(now::isBefore).isEmpty())
                .flatMap(post -> switch (post.state()) {
                    case READY -> send(post, now);
                    case UNSURE -> Optional.of(lookUp(post, now));
                    default -> Optional.empty();
                });
    }

    private Optional<Task> send(SocialPost post, OffsetDateTime now) {
        ChannelThread thread = thread(post);
        Optional<String> refusal = refusal(post, thread);
        if (refusal.isPresent()) {
            post.refused(refusal.get());
            telling.changed(post, PostEvent.Kind.REFUSED);
            telling.next(post);
            return Optional.empty();
        }
        OffsetDateTime lookUpAt = now.plus(settings.unsureTime());
        post.tried(now, lookUpAt);
        telling.moved(post);
        return Optional.of(new Task(
                outgoing(post, thread), false, now.plus(settings.unsureTime().dividedBy(2))));
    }

    /** Neither the author's wish nor the rule book is what it was when this was written. */
    private Optional<String> refusal(SocialPost post, ChannelThread thread) {
        if (thread.optedOut()) {
            return Optional.of(Reason.OPTED_OUT);
        }
        return rule.stillFits(thread.language(), post.text()) ? Optional.empty() : Optional.of(Reason.GUARD);
    }

    /** Another node leaves it alone meanwhile. */
    private Task lookUp(SocialPost post, OffsetDateTime now) {
        OffsetDateTime until = now.plus(settings.unsureTime());
        post.lookUpAt(until);
        return new Task(outgoing(post, thread(post)), true, until);
    }

    private ChannelThread thread(SocialPost post) {
        return threads.find(post.conversation()).orElseThrow();
    }

    private Outgoing outgoing(SocialPost post, ChannelThread thread) {
        return new Outgoing(post.id(), post.audience(), post.replyTo(), thread.author(), wording.outgoing(post));
    }
}
