package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.Marks;
import id.amanchat.conversation.MessageView;
import id.amanchat.identity.Badge;
import id.amanchat.platform.Wire;
import id.amanchat.realtime.MessageJson;
import id.amanchat.routing.DeskView;
import id.amanchat.routing.OfferView;
import id.amanchat.routing.Place;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
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

    static JsonObject desk(DeskView desk, UnaryOperator<String> topicName) {
        JsonArrayBuilder offers = Wire.array();
        desk.offers().forEach(offer -> offers.add(offer(offer, topicName)));
        JsonArrayBuilder chats = Wire.array();
        desk.chats().forEach(chat -> chats.add(chat(chat, topicName)));
        return Wire.object()
                .add("availability", desk.availability().name())
                .add("capacity", desk.capacity())
                .add("now", Instant.now().toString())
                .add("waiting", desk.waiting())
                .add("offers", offers)
                .add("chats", chats)
                .build();
    }

    private static JsonObjectBuilder offer(OfferView offer, UnaryOperator<String> topicName) {
        ConversationView conversation = offer.conversation();
        return Wire.object()
                .add("id", offer.id().value().toString())
                .add("conversation", conversation.id().toString())
                .add("topic", conversation.topic())
                .add("topicName", topicName.apply(conversation.topic()))
                .add("text", conversation.subject())
                .add(
                        "customer",
                        Wire.object()
                                .add("name", conversation.parties().customer().name()))
                .add("waitingSince", conversation.requestedAt().toInstant().toString())
                .add("expiresAt", offer.expiresAt().toInstant().toString());
    }

    private static JsonObjectBuilder chat(ConversationView chat, UnaryOperator<String> topicName) {
        JsonObjectBuilder json = Wire.object()
                .add("id", chat.id().toString())
                .add("state", chat.state().name())
                .add("topic", chat.topic())
                .add("topicName", topicName.apply(chat.topic()))
                .add(
                        "customer",
                        Wire.object().add("name", chat.parties().customer().name()))
                .add("requestedAt", chat.requestedAt().toInstant().toString())
                .add("lastSequence", chat.lastSequence())
                .add("read", chat.agentMarks().read());
        chat.last()
                .ifPresent(last -> json.add("lastText", last.text())
                        .add("lastFrom", last.side().label())
                        .add("lastAt", last.sentAt().toInstant().toString()));
        return json;
    }
}
