package id.amanchat.realtime.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MarkMoved;
import id.amanchat.conversation.MessagePosted;
import id.amanchat.conversation.Parties;
import id.amanchat.conversation.Side;
import id.amanchat.conversation.StateChanged;
import id.amanchat.conversation.Typing;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Courier;
import id.amanchat.platform.Destinations;
import id.amanchat.platform.Node;
import id.amanchat.platform.Wire;
import id.amanchat.realtime.MessageJson;
import id.amanchat.realtime.Push;
import id.amanchat.routing.DeskChanged;
import id.amanchat.routing.PlaceChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;

/** Carries what was committed to the people concerned: to this node's sockets at once, to the other nodes by topic. */
@ApplicationScoped
public class Broadcaster {

    @Inject
    private Event<Push> pushes;

    @Inject
    private Courier courier;

    @Inject
    private Node node;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagePosted event) {
        tell(event.parties().all(), about("message", event.id()).addAll(MessageJson.of(event.message())));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) StateChanged event) {
        JsonObjectBuilder body =
                about("state", event.id()).add("state", event.state().name());
        event.parties()
                .agent()
                .ifPresentOrElse(
                        agent -> body.add(
                                "agent",
                                Wire.object()
                                        .add("name", agent.name())
                                        .add("employeeId", agent.employeeId() == null ? "" : agent.employeeId())),
                        () -> body.add("agent", JsonValue.NULL));
        tell(event.parties().all(), body);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MarkMoved event) {
        tellOthers(
                event.parties(),
                event.who(),
                event.by(),
                about(event.read() ? "read" : "received", event.id()).add("sequence", event.sequence()));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Typing event) {
        tellOthers(event.parties(), event.who().person(), event.by(), about("typing", event.id()));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceChanged event) {
        JsonObjectBuilder body =
                about("place", event.conversation()).add("place", event.place().place());
        event.place()
                .estimateSeconds()
                .ifPresentOrElse(
                        seconds -> body.add("estimateSeconds", seconds),
                        () -> body.add("estimateSeconds", JsonValue.NULL));
        tell(Set.of(event.customer()), body);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeskChanged event) {
        tell(Set.of(event.agent()), Wire.object().add("type", "desk"));
    }

    private static JsonObjectBuilder about(String type, ConversationId conversation) {
        return Wire.object().add("type", type).add("conversation", conversation.toString());
    }

    private void tellOthers(Parties parties, PersonId who, Side by, JsonObjectBuilder body) {
        tell(parties.otherThan(who), body.add("by", by.label()));
    }

    private void tell(Set<PersonId> to, JsonObjectBuilder builder) {
        JsonObject body = builder.build();
        pushes.fire(new Push(to, body));
        courier.send(
                Destinations.CONVERSATION_EVENT_TOPIC,
                new ConversationEvent(to, body).json(),
                Map.of(ConversationEvent.NODE, node.name(), ConversationEvent.SERVER, node.server()));
    }
}
