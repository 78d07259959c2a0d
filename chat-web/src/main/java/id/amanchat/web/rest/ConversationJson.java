package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.Marks;
import id.amanchat.conversation.MessageView;
import id.amanchat.identity.Badge;
import id.amanchat.platform.Wire;
import id.amanchat.realtime.MessageJson;
import id.amanchat.routing.Place;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The shapes of {@code openapi.yaml}. */
final class ConversationJson {

    private ConversationJson() {}

    static JsonObject conversation(ConversationView view, Optional<Place> place, UnaryOperator<String> topicName) {
        JsonObjectBuilder json = Wire.object()
                .add("id", view.id().toString())
                .add("state", view.state().name())
                .add("topic", view.topic())
                .add("topicName", topicName.apply(view.topic()))
                .add("subject", view.subject())
                .add(
                        "customer",
                        Wire.object().add("name", view.parties().customer().name()))
                .add("lastSequence", view.lastSequence())
                .add("requestedAt", view.requestedAt().toInstant().toString())
                .add(
                        "marks",
                        Wire.object()
                                .add("customer", marks(view.customerMarks()))
                                .add("agent", marks(view.agentMarks())));
        view.parties()
                .agent()
                .ifPresentOrElse(agent -> json.add("agent", agent(agent)), () -> json.add("agent", JsonValue.NULL));
        place.ifPresentOrElse(where -> json.add("place", where.place()), () -> json.add("place", JsonValue.NULL));
        place.map(Place::estimateSeconds)
                .filter(seconds -> seconds.isPresent())
                .ifPresentOrElse(
                        seconds -> json.add("estimateSeconds", seconds.getAsLong()),
                        () -> json.add("estimateSeconds", JsonValue.NULL));
        return json.build();
    }

    private static JsonObjectBuilder agent(Badge agent) {
        return Wire.object()
                .add("name", agent.name())
                .add("employeeId", agent.employeeId() == null ? "" : agent.employeeId());
    }

    private static JsonObjectBuilder marks(Marks marks) {
        return Wire.object().add("received", marks.received()).add("read", marks.read());
    }

    static JsonObject stored(MessageView message) {
        return MessageJson.of(message).build();
    }

    static JsonArray messages(List<MessageView> messages) {
        JsonArrayBuilder json = Wire.array();
        messages.forEach(message -> json.add(MessageJson.of(message)));
        return json.build();
    }
}
