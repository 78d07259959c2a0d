package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asked for whom, before anybody is: each in their turn gets the best of those who have room then.
 *
 * @param agents by conversation; whom nobody can take now is left out
 * @param situation once all of them are asked
 */
record Plan(Map<ConversationId, PersonId> agents, Situation situation) {

    /** @param leftAlone who is not asked for a conversation, whoever else is there */
    static Plan of(
            Collection<NextInLine> line,
            Map<ConversationId, Set<PersonId>> leftAlone,
            Situation situation,
            OffsetDateTime now) {
        Map<ConversationId, PersonId> agents = new LinkedHashMap<>();
        Situation then = situation;
        for (NextInLine next : line) {
            Optional<PersonId> best = best(next, leftAlone.getOrDefault(next.conversation(), Set.of()), then, now);
            if (best.isPresent()) {
                agents.put(next.conversation(), best.get());
                then = then.with(best.get(), then.queues().get(next.queue()).weight());
            }
        }
        return new Plan(agents, then);
    }

    /** What a conversation of this queue weighs, in tenths of an ordinary chat. */
    int weight(String queue) {
        return situation.queues().get(queue).weight();
    }

    private static Optional<PersonId> best(
            NextInLine next, Set<PersonId> leftAlone, Situation situation, OffsetDateTime now) {
        return ChoiceRule.inOrder(situation.queues().get(next.queue()), next, situation.everybody(), now).stream()
                .map(PresentAgent::person)
                .filter(agent -> !leftAlone.contains(agent))
                .findFirst();
    }
}
