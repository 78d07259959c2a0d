package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sees who is there and who is next, by a fixed number of queries, and locks nothing. Each look is a transaction of its own:
 * in that of a wake-up call the database would have to be committed together with the broker.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LookingAround {

    /** Read at once: enough to be worth the look, few enough to be still true when it is their turn. */
    private static final int PAGE = 20;

    @Inject
    private QueueStore queues;

    @Inject
    private AgentStore agents;

    @Inject
    private WaitingStore waiting;

    @Inject
    private Loads loads;

    @Inject
    private Opening opening;

    @Inject
    private Time time;

    /** Whether there is anybody to look for. */
    public boolean anybodyWaits() {
        return waiting.anybodyWaits();
    }

    public Situation situation() {
        return new Situation(queues.rules(), opening.closed(time.now()).keySet(), present());
    }

    private Map<PersonId, PresentAgent> present() {
        List<AgentState> online = agents.online(time.now());
        if (online.isEmpty()) {
            return Map.of();
        }
        List<PersonId> ids = online.stream().map(AgentState::person).toList();
        Map<PersonId, Set<String>> skills = agents.skills(ids);
        Map<PersonId, Set<String>> languages = agents.languages(ids);
        Map<PersonId, Integer> work = loads.all(ids);
        return online.stream()
                .map(agent -> agent.present(
                        skills.getOrDefault(agent.person(), Set.of()),
                        languages.getOrDefault(agent.person(), Set.of()),
                        work.getOrDefault(agent.person(), 0)))
                .collect(Collectors.toMap(PresentAgent::person, Function.identity()));
    }

    /** The next ones that somebody there can take, in order, without those that were tried already. */
    public List<NextInLine> next(Situation situation, Set<ConversationId> tried) {
        List<Situation.Reach> reach = situation.reach();
        if (reach.isEmpty()) {
            return List.of();
        }
        OffsetDateTime now = time.now();
        return waiting.next(reach, now, PAGE + tried.size()).stream()
                .filter(next -> !tried.contains(next.conversation()))
                .sorted(NextInLine.ORDER)
                .limit(PAGE)
                .toList();
    }
}
