package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers whatever can be offered now. May be called any number of times, by anybody: it looks around once, and each offer
 * is a transaction of its own.
 */
@ApplicationScoped
public class Dispatcher {

    /** Then the timer goes on: one call must not hold a thread for ever. */
    private static final int AT_ONCE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    @Inject
    private LookingAround looking;

    @Inject
    private OfferingNext offering;

    public void dispatch() {
        if (!looking.anybodyWaits()) {
            return;
        }
        Situation situation = looking.situation();
        Set<ConversationId> tried = new HashSet<>();
        int done = 0;
        List<NextInLine> page = looking.next(situation, tried);
        while (!page.isEmpty() && done < AT_ONCE) {
            for (NextInLine next : page) {
                Attempt attempt = offer(next, situation);
                situation = attempt.situation();
                if (!attempt.taken()) {
                    tried.add(next.conversation());
                }
                done++;
            }
            page = looking.next(situation, tried);
        }
    }

    /** One that fails must not keep those behind it from being offered. */
    private Attempt offer(NextInLine next, Situation situation) {
        try {
            return offering.offer(next, situation);
        } catch (RuntimeException e) {
            LOG.error("A conversation could not be offered; it is tried again", e);
            return new Attempt(false, situation);
        }
    }
}
