package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.ConversationView;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of the rounds, each a transaction of its own. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RoundSteps {

    /** Longer than the broker takes to deliver a message five times. */
    private static final Duration STUCK = Duration.ofMinutes(2);

    private static final Duration GIVEN_UP = Duration.ofHours(3);

    private static final int SOME = 200;

    @Inject
    private EventStore events;

    @Inject
    private ThreadStore threads;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Time time;

    @Inject
    private Event<EventFailed> failed;

    @Inject
    private Event<ThreadOver> over;

    /** Accounts with something to work off. */
    public List<UUID> accountsWaiting() {
        return events.accountsWaiting();
    }

    /** What failed and whose own message was lost. */
    public void tryAgain() {
        events.stuck(time.now().minus(STUCK)).forEach(event -> {
            event.waitsAgain(time.now());
            failed.fire(new EventFailed(event.id()));
        });
    }

    /** What was given up some hours ago: what was wrong (a topic without a queue, say) may be set right by now. */
    public List<UUID> givenUp() {
        return events.givenUp(time.now().minus(GIVEN_UP)).stream()
                .map(SocialEvent::id)
                .toList();
    }

    /**
     * Looks whether some threads' conversations are over though nobody noted it.
     *
     * @param after where the look before ended
     * @return where this one ended; empty when it came to the end of all
     */
    public Optional<ConversationId> noteWhatIsOver(Optional<ConversationId> after) {
        List<ConversationId> open = threads.open(after, SOME);
        open.stream()
                .filter(id -> flow.find(id).filter(this::isOver).isPresent())
                .forEach(id -> over.fire(new ThreadOver(id)));
        return open.size() < SOME ? Optional.empty() : Optional.of(open.get(SOME - 1));
    }

    private boolean isOver(ConversationView conversation) {
        return conversation.state() == ConversationState.CLOSED;
    }

    /** What was worked off so long ago that no channel tells it again. */
    public void forget(Duration age) {
        events.removeProcessedBefore(time.now().minus(age));
    }
}
