package id.amanchat.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.Part;
import id.amanchat.conversation.Participant;
import id.amanchat.conversation.Parties;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is told who takes part. */
class PartiesJsonTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T08:00:00Z");

    private final Badge customer = badge("Siti Rahmawati", null);
    private final Badge agent = badge("Dewi Lestari", "10023");
    private final Participant helper = new Participant(badge("Rizky Hidayat", "10041"), Part.HELPER, NOW);
    private final Participant reader = new Participant(badge("Hendra Wijaya", "10004"), Part.READER, NOW);

    @Test
    void aCustomerLearnsWhoAnswersAndWhoHelps() {
        JsonObject json = PartiesJson.forCustomer(open(helper)).build();

        assertThat(json.getJsonObject("agent").getString("name")).isEqualTo("Dewi Lestari");
        assertThat(json.getJsonObject("agent").getString("employeeId")).isEqualTo("10023");
        assertThat(json.getJsonArray("others")).hasSize(1);
        assertThat(json.getJsonArray("others").getJsonObject(0).getString("part"))
                .isEqualTo("HELPER");
    }

    @Test
    void aCustomerNeverLearnsWhoReadsAlong() {
        assertThat(PartiesJson.forCustomer(open(reader, helper)).build().toString())
                .contains("Rizky")
                .doesNotContain("Hendra")
                .doesNotContain("10004")
                .doesNotContain("READER");
    }

    @Test
    void staffLearnWhoReadsAlong() {
        assertThat(PartiesJson.forStaff(open(reader)).build().getJsonArray("others"))
                .extracting(each -> each.asJsonObject().getString("part"))
                .containsExactly("READER");
    }

    @Test
    void whileNobodyAnswersThereIsNoAgent() {
        assertThat(PartiesJson.forCustomer(new Parties(customer, Optional.empty()))
                        .build()
                        .get("agent"))
                .isEqualTo(JsonValue.NULL);
    }

    private Parties open(Participant... others) {
        return new Parties(customer, Optional.of(agent), List.of(others));
    }

    private static Badge badge(String name, String employeeId) {
        return new Badge(new PersonId(UUID.randomUUID()), name, employeeId);
    }
}
