package id.amanchat.web.rest;

import id.amanchat.conversation.ChatLine;
import id.amanchat.conversation.MessageView;
import id.amanchat.platform.Wire;
import id.amanchat.routing.ChatView;
import id.amanchat.routing.DeskNotices;
import id.amanchat.routing.DeskView;
import id.amanchat.routing.OfferView;
import id.amanchat.routing.QueueCount;
import id.amanchat.routing.Reason;
import id.amanchat.routing.WaitingView;
import id.amanchat.routing.WrapUpView;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** An agent's desk in the shapes of {@code openapi.yaml}, named in the agent's language. */
final class DeskJson {

    /** As much as a line of a list shows. */
    private static final int A_LINE = 160;

    /** As much as is needed to decide. */
    private static final int A_GLANCE = 600;

    private final DeskNames names;

    DeskJson(DeskNames names) {
        this.names = names;
    }

    JsonObject desk(DeskView desk, OffsetDateTime now, JsonObjectBuilder reasons) {
        JsonArrayBuilder offers = Wire.array();
        desk.offers().forEach(offer -> offers.add(offer(offer)));
        JsonArrayBuilder chats = Wire.array();
        desk.chats().forEach(chat -> chats.add(chat(chat)));
        JsonArrayBuilder wrapUps = Wire.array();
        desk.wrapUps().forEach(wrapUp -> wrapUps.add(wrapUp(wrapUp)));
        JsonArrayBuilder queues = Wire.array();
        desk.queues().forEach(queue -> queues.add(queue(queue)));
        return Wire.object()
                .add("now", text(now))
                .add("availability", desk.availability().name())
                .add("reason", orNull(desk.reason()))
                .add("since", text(desk.since()))
                .add("capacity", desk.capacity())
                .add("load", desk.load())
                .add(
                        "waiting",
                        desk.queues().stream().mapToLong(QueueCount::waiting).sum())
                .add("reasons", reasons)
                .add("notices", notices(desk.notices()))
                .add("offers", offers)
                .add("chats", chats)
                .add("wrapUps", wrapUps)
                .add("queues", queues)
                .build();
    }

    JsonArrayBuilder reasons(List<Reason> reasons) {
        JsonArrayBuilder json = Wire.array();
        reasons.forEach(reason ->
                json.add(Wire.object().add("code", reason.code()).add("name", reason.name(names.language()))));
        return json;
    }

    JsonArray waiting(List<WaitingView> waiting) {
        JsonArrayBuilder json = Wire.array();
        waiting.forEach(each -> json.add(about(each.line(), each.queue())
                .add("conversation", each.line().id().toString())
                .add("text", start(each.line().subject(), A_LINE))
                .add("since", text(each.since()))
                .add("due", moment(each.due()))
                .add("offeredTo", orNull(each.offeredTo()))));
        return json.build();
    }

    private static JsonObjectBuilder notices(DeskNotices notices) {
        return Wire.object()
                .add("sound", notices.sound())
                .add("titleCount", notices.titleCount())
                .add("desktop", notices.desktop());
    }

    private JsonObjectBuilder offer(OfferView offer) {
        return about(offer.line(), offer.queue())
                .add("id", offer.id().value().toString())
                .add("conversation", offer.line().id().toString())
                .add("text", start(offer.line().subject(), A_GLANCE))
                .add("waitingSince", text(offer.line().requestedAt()))
                .add("expiresAt", text(offer.expiresAt()))
                .add("due", moment(offer.due()))
                .add("transfer", TransferJson.transfer(offer.transfer(), names));
    }

    private JsonObjectBuilder chat(ChatView chat) {
        ChatLine line = chat.line();
        JsonObjectBuilder json = about(line, chat.queue())
                .add("id", line.id().toString())
                .add("state", line.state().name())
                .add("lead", chat.lead())
                .add("requestedAt", text(line.requestedAt()))
                .add("lastSequence", line.lastSequence())
                .add("read", line.agentRead())
                .add("silentSince", moment(chat.silentSince()))
                .add("handRaised", moment(chat.handRaised()))
                .add("watched", chat.watched())
                .add("leftMessage", chat.leftMessage())
                .add("transfer", TransferJson.transfer(chat.transfer(), names));
        line.last().ifPresent(last -> addLast(json, last));
        return json;
    }

    private static void addLast(JsonObjectBuilder json, MessageView last) {
        json.add("lastText", start(last.text(), A_LINE))
                .add("lastFrom", last.side().label())
                .add("lastAt", text(last.sentAt()));
    }

    private JsonObjectBuilder wrapUp(WrapUpView wrapUp) {
        return Wire.object()
                .add("conversation", wrapUp.conversation().toString())
                .add("customer", Wire.object().add("name", wrapUp.customerName()))
                .add("queue", wrapUp.queue())
                .add("queueName", names.queue(wrapUp.queue()))
                .add("beganAt", text(wrapUp.beganAt()))
                .add("countsUntil", text(wrapUp.countsUntil()));
    }

    private JsonObjectBuilder queue(QueueCount count) {
        return Wire.object()
                .add("queue", count.queue())
                .add("name", names.of(count))
                .add("waiting", count.waiting())
                .add("longestSince", moment(count.longestSince()))
                .add("overdue", count.overdue())
                .add("pickable", count.pickable())
                .add("opensAt", moment(count.opensAt()));
    }

    private JsonObjectBuilder about(ChatLine line, String queue) {
        return Wire.object()
                .add("channel", line.channel().name())
                .add("topic", line.topic())
                .add("topicName", names.topic(line.topic()))
                .add("queue", queue)
                .add("queueName", names.queue(queue))
                .add("language", line.language())
                .add(
                        "customer",
                        Wire.object().add("name", line.parties().customer().name()));
    }

    /** So many characters; never half of one. */
    private static String start(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
    }

    private static JsonValue moment(Optional<OffsetDateTime> moment) {
        return orNull(moment.map(DeskJson::text));
    }

    private static JsonValue orNull(Optional<String> text) {
        return text.<JsonValue>map(Wire::text).orElse(JsonValue.NULL);
    }

    private static String text(OffsetDateTime moment) {
        return moment.toInstant().toString();
    }
}
