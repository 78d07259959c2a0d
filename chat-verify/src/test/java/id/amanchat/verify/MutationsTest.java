package id.amanchat.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.internal.EvidenceFixture;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every single mutation of a conversation of 200 messages and events is found, by its chain and not by the signature alone. */
class MutationsTest {

    private static final int LINES = 200;

    private final EvidenceFixture fixture = EvidenceFixture.of(LINES);
    private final JsonObject evidence = fixture.evidence();
    private final JsonArray entries = evidence.getJsonObject("transcript").getJsonArray("entries");

    /** Signed anew by the bank's own key after it was changed: so only the chain and its signed end can tell. */
    private Verdict look(List<JsonValue> changed) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        changed.forEach(array::add);
        JsonObject transcript = Json.createObjectBuilder(evidence.getJsonObject("transcript"))
                .add("entries", array)
                .build();
        return look(fixture.sealed(
                Json.createObjectBuilder(evidence).add("transcript", transcript).build()));
    }

    private Verdict look(JsonObject document) {
        return Verify.look(document.toString(), fixture.pem(), Locale.ENGLISH);
    }

    private void found(List<JsonValue> changed, String how) {
        assertThat(look(changed).good()).as(how).isFalse();
    }

    private List<JsonValue> copy() {
        return new ArrayList<>(entries);
    }

    @Test
    void whatTheBankGaveOutHolds() {
        Verdict verdict = look(evidence);
        assertThat(verdict.failures()).isEmpty();
        assertThat(look(copy()).failures()).isEmpty();
        assertThat(entries).hasSize(LINES);
        assertThat(fixture.whole()).isTrue();
        assertThat(entries.toString()).contains("\"hidden\"", "REDACTED", "\"message\"", "JOINED");
    }

    @Test
    void everyEditOfEveryMemberIsFound() {
        int edits = 0;
        for (int at = 0; at < LINES; at++) {
            JsonObject entry = entries.getJsonObject(at);
            for (String member : entry.keySet()) {
                List<JsonValue> changed = copy();
                changed.set(
                        at,
                        Json.createObjectBuilder(entry)
                                .add(member, other(entry.get(member)))
                                .build());
                found(changed, "edit of " + member + " at " + at);
                edits++;
            }
        }
        System.out.println("FIGURE mutations: " + edits + " single edits, 0 missed");
    }

    private static JsonValue other(JsonValue value) {
        if (value instanceof JsonString string) {
            String text = string.getString();
            return Json.createValue(
                    text.isEmpty() ? "x" : text.substring(0, text.length() - 1) + (text.endsWith("0") ? "1" : "0"));
        }
        if (value instanceof JsonNumber number) {
            return Json.createValue(number.longValue() + 1);
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE ? JsonValue.FALSE : JsonValue.TRUE;
        }
        return Json.createValue("x");
    }

    @Test
    void everyDeletionIsFound() {
        for (int at = 0; at < LINES; at++) {
            List<JsonValue> changed = copy();
            changed.remove(at);
            found(changed, "deletion at " + at);
        }
    }

    @Test
    void everyInsertionIsFound() {
        for (int at = 0; at <= LINES; at++) {
            List<JsonValue> changed = copy();
            changed.add(at, entries.get((at + 5) % LINES));
            found(changed, "insertion at " + at);
        }
    }

    @Test
    void everySwapIsFound() {
        Random random = new Random(5);
        for (int at = 0; at < LINES; at++) {
            int neighbour = (at + 1) % LINES;
            int other = (at + 1 + random.nextInt(LINES - 1)) % LINES;
            swap(at, neighbour);
            swap(at, other);
        }
    }

    private void swap(int one, int other) {
        List<JsonValue> changed = copy();
        Collections.swap(changed, one, other);
        found(changed, "swap of " + one + " and " + other);
    }

    @Test
    void everyTextThatChangesPlacesIsFound() {
        for (int at = 0; at + 1 < LINES; at++) {
            JsonObject one = entries.getJsonObject(at);
            JsonObject next = entries.getJsonObject(at + 1);
            if (one.containsKey("text") && next.containsKey("text")) {
                List<JsonValue> changed = copy();
                changed.set(at, with(one, next));
                changed.set(at + 1, with(next, one));
                found(changed, "texts of " + at + " and the next");
            }
        }
    }

    private static JsonObject with(JsonObject entry, JsonObject other) {
        return Json.createObjectBuilder(entry)
                .add("text", other.getString("text"))
                .add("salt", other.getString("salt"))
                .build();
    }

    @Test
    void everyTailCutOffIsFound() {
        for (int left = 0; left < LINES; left++) {
            found(new ArrayList<>(entries.subList(0, left)), "only " + left + " left");
        }
    }

    @Test
    void everyChangeOfTheRestBreaksTheSignature() {
        for (String member : evidence.keySet()) {
            JsonValue value = evidence.get(member);
            JsonValue changed = value instanceof JsonString
                    ? other(value)
                    : Json.createObjectBuilder().build();
            assertThat(look(Json.createObjectBuilder(evidence)
                                    .add(member, changed)
                                    .build())
                            .good())
                    .as(member)
                    .isFalse();
        }
        JsonObject report = Json.createObjectBuilder(evidence.getJsonObject("report"))
                .add("words", "Dia tidak meminta PIN.")
                .build();
        assertThat(look(Json.createObjectBuilder(evidence).add("report", report).build())
                        .failures())
                .anyMatch(each -> each.contains("signature"));
    }

    @Test
    void aWholeChainSignedAnewByAnotherKeyIsFound() {
        EvidenceFixture forger = EvidenceFixture.of(LINES);
        Verdict verdict = Verify.look(forger.evidence().toString(), fixture.pem(), Locale.ENGLISH);
        assertThat(verdict.failures()).anyMatch(each -> each.contains("another key"));

        JsonObject underOurName = Json.createObjectBuilder(forger.evidence())
                .add("key", evidence.getString("key"))
                .build();
        assertThat(look(underOurName).failures()).anyMatch(each -> each.contains("signature"));
    }

    @Test
    void anotherChainUnderTheSameSealsIsFound() {
        JsonObject other = fixture.sealed(
                Json.createObjectBuilder(EvidenceFixture.of(LINES).evidence())
                        .add("head", evidence.get("head"))
                        .add("seals", evidence.get("seals"))
                        .build());
        assertThat(look(other).failures()).anyMatch(each -> each.contains("signed end"));
        assertThat(look(other).failures()).anyMatch(each -> each.contains("was sealed on"));
    }
}
