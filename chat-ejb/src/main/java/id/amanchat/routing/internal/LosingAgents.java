package id.amanchat.routing.internal;

import id.amanchat.conversation.ChatLine;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.routing.Availability;
import id.amanchat.routing.DeskChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Notes which agents' connections are lost, and what follows, each step in a transaction of its own. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class LosingAgents {

    /** The reason of somebody whose connection was lost. */
    static final String LOST = "LOST";

    @Inject
    private AgentStore agents;

    @Inject
    private RoutingStore store;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    @Inject
    private Event<DeskChanged> deskChanged;

    /** Who has no connection any more, from now on; and who has one again, whatever became of the word of it. */
    public void note() {
        OffsetDateTime now = time.now();
        agents.newlyLost(now)
                .forEach(agent -> agents.claim(agent)
                        .filter(state -> !state.lost() && !agents.isConnected(agent, now))
                        .ifPresent(state -> state.lose(now)));
        agents.newlyFound(now)
                .forEach(agent -> agents.claim(agent)
                        .filter(state -> agents.isConnected(agent, now))
                        .ifPresent(AgentState::found));
    }

    /** Lost for so long, and nothing was done about it. */
    public List<PersonId> lostSince(OffsetDateTime time) {
        return agents.lostSince(time);
    }

    /** Open chats of agents who were lost for so long; what is on hold stays until its customer writes. */
    public List<ConversationId> abandonedSince(OffsetDateTime time) {
        List<ConversationId> chats = store.abandonedSince(time);
        return chats.isEmpty()
                ? chats
                : flow.lines(chats).values().stream()
                        .filter(chat -> chat.state() == ConversationState.OPEN)
                        .map(ChatLine::id)
                        .toList();
    }

    /** Sets the agent Away who was online, and marks the chats for whoever looks after them. */
    public void mark(PersonId agent) {
        agents.claim(agent)
                .filter(state -> state.lostSince(time.now().minus(settings.lostTime())) && state.markLost())
                .ifPresent(this::away);
    }

    private void away(AgentState agent) {
        if (agent.availability() == Availability.ONLINE) {
            agent.choose(Availability.AWAY, Optional.of(LOST), time.now());
            figures.count("amanchat.routing.lost");
        }
        Optional<Badge> badge = people.findBadge(agent.person());
        store.assigned(agent.person()).forEach(chat -> flow.note(chat, StepKind.AGENT_LOST, badge));
        deskChanged.fire(new DeskChanged(agent.person()));
    }
}
