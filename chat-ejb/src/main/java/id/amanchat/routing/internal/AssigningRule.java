package id.amanchat.routing.internal;

import id.amanchat.platform.Time;
import id.amanchat.routing.Availability;
import id.amanchat.routing.PickAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which rules speak against giving a conversation to an agent. The caller holds the lock on the agent's row. */
@ApplicationScoped
public class AssigningRule {

    /** A rule, and what is answered to whoever may not override it. */
    enum Broken {
        /** No device is connected: the customer would talk to nobody. */
        CONNECTION(PickAnswer.NOT_PRESENT),
        PRESENCE(PickAnswer.NOT_PRESENT),
        FIT(PickAnswer.NOT_ALLOWED),
        CAPACITY(PickAnswer.FULL);

        private final PickAnswer answer;

        Broken(PickAnswer answer) {
            this.answer = answer;
        }

        PickAnswer answer() {
            return answer;
        }

        boolean canBeOverridden() {
            return this != CONNECTION;
        }
    }

    @Inject
    private DeskStore deskStore;

    @Inject
    private Fitting fitting;

    @Inject
    private Loads loads;

    @Inject
    private Time time;

    List<Broken> broken(AgentState agent, String queue, String language, int weight) {
        List<Broken> broken = new ArrayList<>();
        if (!deskStore.connected(Set.of(agent.person()), time.now()).contains(agent.person())) {
            broken.add(Broken.CONNECTION);
        }
        if (agent.availability() != Availability.ONLINE) {
            broken.add(Broken.PRESENCE);
        }
        if (!fitting.hasAll(agent, queue, language)) {
            broken.add(Broken.FIT);
        }
        if (!loads.hasRoom(agent, weight)) {
            broken.add(Broken.CAPACITY);
        }
        return broken;
    }
}
