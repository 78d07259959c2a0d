package id.amanchat.web.rest;

import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.Marks;
import id.amanchat.conversation.StepView;
import id.amanchat.platform.Wire;
import id.amanchat.realtime.PartiesJson;
import id.amanchat.realtime.PlaceJson;
import id.amanchat.realtime.StepJson;
import id.amanchat.routing.Place;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The shapes of {@code openapi.yaml}. */
final class ConversationJson {

    private ConversationJson() {}

    /**
     * As the reader may see it.
     *
     * @param staff whether the reader is one of the bank's: a customer never learns who reads along
     */
    static JsonObject conversation(
            ConversationView view, Optional<Place> place, UnaryOperator<String> topicName, boolean staff) {
        return Wire.object()
                .add("id", view.id().toString())
                .add("channel", view.channel().name())
                .add("state", view.state().name())
                .add("topic", view.topic())
                .add("topicName", topicName.apply(view.topic()))
                .add("language", view.language())
                .add("subject", view.subject())
                .add(
                        "customer",
                        Wire.object().add("name", view.parties().customer().name()))
                .add("lastSequence", view.lastSequence())
                .add("lastFrom", Wire.text(view.last().map(last -> last.side().label())))
                .add("requestedAt", view.requestedAt().toInstant().toString())
                .add("closedBecause", Wire.text(view.closedBecause().map(ClosedBecause::name)))
                .add(
                        "marks",
                        Wire.object()
                                .add("customer", marks(view.customerMarks()))
                                .add("agent", marks(view.agentMarks())))
                .addAll(staff ? PartiesJson.forStaff(view.parties()) : PartiesJson.forCustomer(view.parties()))
                .addAll(place.map(PlaceJson::of).orElseGet(PlaceJson::ofNone))
                .build();
    }

    private static JsonObjectBuilder marks(Marks marks) {
        return Wire.object().add("received", marks.received()).add("read", marks.read());
    }

    static JsonArray steps(List<StepView> steps) {
        JsonArrayBuilder json = Wire.array();
        steps.forEach(step -> json.add(StepJson.of(step)));
        return json.build();
    }
}
