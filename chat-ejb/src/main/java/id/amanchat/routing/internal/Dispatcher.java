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
            Attempt attempt = offer(page, situation);
            situation = attempt.situation();
            page.stream()
                    .map(NextInLine::conversation)
                    .filter(id -> !attempt.taken().contains(id))
                    .forEach(tried::add);
            done += page.size();
            page = looking.next(situation, tried);
        }
    }

    /** Where one of them fails, each is offered by itself. */
    private Attempt offer(List<NextInLine> page, Situation situation) {
        try {
            return offering.offer(page, situation);
        } catch (RuntimeException e) {
            if (page.size() == 1) {
                return failed(e, situation);
            }
            LOG.warn("{} conversations could not be offered together; each is offered by itself", page.size(), e);
            return oneByOne(page, situation);
        }
    }

    private Attempt oneByOne(List<NextInLine> page, Situation situation) {
        Set<ConversationId> taken = new HashSet<>();
        Situation known = situation;
        for (NextInLine next : page) {
            Attempt attempt = offer(List.of(next), known);
            taken.addAll(attempt.taken());
            known = attempt.situation();
        }
        return new Attempt(taken, known);
    }

    /** One that fails must not keep those behind it from being offered. */
    private static Attempt failed(RuntimeException e, Situation situation) {
        LOG.error("A conversation could not be offered; it is tried again", e);
        return new Attempt(Set.of(), situation);
    }
}
