package id.amanchat.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ChatLine;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.Parties;
import id.amanchat.conversation.Side;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Wire;
import id.amanchat.routing.Availability;
import id.amanchat.routing.ChatView;
import id.amanchat.routing.DeskNotices;
import id.amanchat.routing.DeskView;
import id.amanchat.routing.OfferId;
import id.amanchat.routing.OfferView;
import id.amanchat.routing.QueueCount;
import id.amanchat.routing.TransferView;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskJsonTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00+07:00");
    private static final DeskNames INDONESIAN = new DeskNames("id", key -> "topik " + key, Map.of("cards", "Kartu"));

    private final DeskJson json = new DeskJson(INDONESIAN);

    @Test
    void queuesAreNamedInTheAgentsLanguage() {
        JsonObject desk = desk(List.of(), List.of(chat("Halo", Optional.empty())));

        assertThat(first(desk, "chats").getString("queueName")).isEqualTo("Kartu");
        assertThat(first(desk, "chats").getString("topicName")).isEqualTo("topik cards");
        assertThat(first(desk, "queues").getString("name")).isEqualTo("Kartu");
    }

    @Test
    void timesAreInstants() {
        assertThat(desk(List.of(), List.of()).getString("now")).isEqualTo("2026-11-21T03:00:00Z");
    }

    @Test
    void aLineShowsTheStartOfALongMessageAndNoHalfCharacter() {
        JsonObject desk = desk(List.of(), List.of(chat("😀".repeat(1_000), Optional.empty())));

        assertThat(first(desk, "chats").getString("lastText")).isEqualTo("😀".repeat(160) + "…");
    }

    @Test
    void anOfferWithoutAPromiseIsNeverDue() {
        OfferView offer = new OfferView(
                OfferId.fresh(), line("Halo"), "cards", NOW.plusSeconds(20), Optional.empty(), Optional.empty());

        assertThat(first(desk(List.of(offer), List.of()), "offers").get("due")).isEqualTo(JsonValue.NULL);
        assertThat(first(desk(List.of(offer), List.of()), "offers").get("transfer"))
                .isEqualTo(JsonValue.NULL);
    }

    @Test
    void aTransferToAQueueNamesTheQueueInTheAgentsLanguage() {
        TransferView transfer = new TransferView(true, false, "Dewi", "Cards", "cards", "Please", false);
        JsonObject desk = desk(List.of(), List.of(chat("Halo", Optional.of(transfer))));

        assertThat(first(desk, "chats").getJsonObject("transfer").getString("to"))
                .isEqualTo("Kartu");
    }

    @Test
    void aTransferToAColleagueNamesTheColleague() {
        TransferView transfer = new TransferView(true, true, "Dewi", "Nadia", null, "Please", false);
        JsonObject desk = desk(List.of(), List.of(chat("Halo", Optional.of(transfer))));

        assertThat(first(desk, "chats").getJsonObject("transfer").getString("to"))
                .isEqualTo("Nadia");
    }

    private JsonObject desk(List<OfferView> offers, List<ChatView> chats) {
        QueueCount cards = new QueueCount("cards", "Cards", "Kartu", 0, Optional.empty(), 0, true, Optional.empty());
        DeskView view = new DeskView(
                Availability.ONLINE,
                Optional.empty(),
                NOW,
                3,
                5,
                offers,
                chats,
                List.of(),
                List.of(cards),
                new DeskNotices(true, true, false));
        return json.desk(view, NOW, Wire.object());
    }

    private static ChatView chat(String text, Optional<TransferView> transfer) {
        return new ChatView(line(text), "cards", true, Optional.empty(), transfer, false, Optional.empty(), false);
    }

    private static ChatLine line(String text) {
        return new ChatLine(
                ConversationId.fresh(),
                Channel.CHAT,
                ConversationState.OPEN,
                "cards",
                "en",
                new Parties(new Badge(PersonId.fresh(), "James Walker", null), Optional.empty()),
                text,
                1,
                0,
                Optional.of(new MessageView(1, UUID.randomUUID(), Side.CUSTOMER, "James Walker", text, NOW)),
                NOW,
                NOW,
                Optional.of(Side.CUSTOMER),
                0);
    }

    private static JsonObject first(JsonObject desk, String list) {
        return desk.getJsonArray(list).getJsonObject(0);
    }
}
