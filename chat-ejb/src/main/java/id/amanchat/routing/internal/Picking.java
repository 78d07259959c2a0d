package id.amanchat.routing.internal;

import id.amanchat.conversation.ChatLine;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.routing.Availability;
import id.amanchat.routing.PickAnswer;
import id.amanchat.routing.WaitingView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Taking by one's own choice what waits in queues that allow it. */
@ApplicationScoped
public class Picking {

    private static final int MOST = 100;

    @Inject
    private RoutingStore store;

    @Inject
    private DeskStore deskStore;

    @Inject
    private OfferStore offers;

    @Inject
    private AgentLocks locks;

    @Inject
    private Loads loads;

    @Inject
    private Fitting fitting;

    @Inject
    private Taking taking;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    /** What the agent may pick, in order. */
    public List<WaitingView> waiting(PersonId me, int limit) {
        List<String> queues = deskStore.served(me).stream()
                .filter(Queue::pickable)
                .map(Queue::key)
                .toList();
        List<Waiting> waiting = deskStore.firstOf(queues, time.now(), Math.max(1, Math.min(limit, MOST)));
        List<ConversationId> ids = waiting.stream().map(Waiting::conversation).toList();
        Map<ConversationId, ChatLine> lines = flow.lines(ids);
        Map<ConversationId, PersonId> offered = deskStore.offered(ids);
        Map<PersonId, Badge> badges = people.badges(offered.values());
        return waiting.stream()
                .filter(each -> lines.containsKey(each.conversation()))
                .map(each -> new WaitingView(
                        lines.get(each.conversation()),
                        each.queue(),
                        each.since(),
                        each.dueAt(),
                        Optional.ofNullable(offered.get(each.conversation()))
                                .map(badges::get)
                                .map(Badge::name)))
                .toList();
    }

    public PickAnswer pick(ConversationId id, PersonId me) {
        Optional<Waiting> waiting = store.findLockedWaiting(id)
                .filter(each -> !each.offered() && each.transfer().isEmpty() && !each.tooEarly(time.now()));
        return waiting.map(found -> pick(found, me)).orElse(PickAnswer.GONE);
    }

    private PickAnswer pick(Waiting waiting, PersonId me) {
        Optional<AgentState> agent = store.findLockedAgent(me);
        Queue queue = store.getQueue(waiting.queue());
        if (agent.isEmpty() || agent.get().availability() != Availability.ONLINE) {
            return PickAnswer.NOT_PRESENT;
        }
        if (!queue.pickable() || !fits(agent.get(), waiting)) {
            return PickAnswer.NOT_ALLOWED;
        }
        return loads.hasRoom(agent.get(), queue.weight()) ? take(waiting, agent.get(), queue) : PickAnswer.FULL;
    }

    /** What has relaxed by now is not asked for any more. */
    private boolean fits(AgentState agent, Waiting waiting) {
        long waited = Duration.between(waiting.waitingSince(), time.now()).toSeconds();
        OptionalInt after = fitting.fitsAfter(agent, waiting.queue(), waiting.language());
        return after.isPresent() && after.getAsInt() <= waited;
    }

    /** Stored like an offer that was accepted at once: the estimate counts it, too. */
    private PickAnswer take(Waiting waiting, AgentState agent, Queue queue) {
        Offer picked = new Offer(waiting, agent.person(), queue.weight(), time.now(), Duration.ZERO);
        if (!taking.take(waiting, agent.person(), queue.weight())) {
            return PickAnswer.GONE;
        }
        picked.accept(waiting, time.now());
        offers.add(picked);
        agent.busyNow(time.now());
        figures.count("amanchat.routing.picked");
        return PickAnswer.DONE;
    }
}
