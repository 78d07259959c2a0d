package id.amanchat.routing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;

/** Whether an agent can answer a conversation of a queue, by the engine's own rule. */
@ApplicationScoped
public class Fitting {

    @Inject
    private QueueStore queues;

    /** After so many seconds of waiting; 0 for somebody who has all that is asked for; empty for never. */
    OptionalInt fitsAfter(AgentState agent, String queue, String language) {
        return FitRule.fitsAfter(
                queues.rules().get(queue), language, agent.present(agent.skills(), agent.languages(), 0));
    }

    boolean hasAll(AgentState agent, String queue, String language) {
        return fitsAfter(agent, queue, language).orElse(Integer.MAX_VALUE) == 0;
    }
}
