package id.amanchat.social.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.platform.Wire;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What channels send, with some of it replaced by something else. */
public final class RandomJson {

    private static final List<String> TEXTS = List.of(
            "1",
            "2001",
            "2080000000000000000",
            "-5",
            "",
            " ",
            "halo",
            "2026-11-21T10:00:00.000Z",
            "+999999999-12-31T23:59:59Z",
            "2026-13-45",
            "1784928224372",
            "99999999999999",
            "1-2001",
            "2001-1",
            "1-2-3",
            "MessageCreate",
            "replied_to",
            "retweeted",
            "https://t.co/x",
            "\u0000\uD83D",
            "x".repeat(300),
            "in",
            "und",
            "direct",
            "public",
            "<p><a href='http://a'>b</a>");

    private RandomJson() {}

    /** Some fields of it as they are, some as something else. */
    public static Arbitrary<JsonObject> like(String whole) {
        JsonObject right = Wire.read(whole);
        return object(List.copyOf(right.keySet()), values(List.copyOf(right.keySet())), 3)
                .map(changes -> {
                    JsonObjectBuilder object = Wire.object(right);
                    changes.forEach(object::add);
                    return object.build();
                });
    }

    /** What was read fits into the tables. */
    public static void fits(Incoming event) {
        assertThat(event.eventId()).hasSizeBetween(1, 200);
        if (event instanceof Incoming.Post post) {
            assertThat(List.of(
                            post.postId(),
                            post.thread(),
                            post.author().remoteId(),
                            post.author().handle()))
                    .allSatisfy(text -> assertThat(text).hasSizeBetween(1, 200));
            assertThat(post.author().name()).hasSizeBetween(1, 200);
            assertThat(post.replyTo().orElse("")).hasSizeLessThanOrEqualTo(200);
            assertThat(post.text()).hasSizeLessThanOrEqualTo(16_000).doesNotContain("\u0000");
            assertThat(post.language().orElse("id")).hasSize(2);
            assertThat(post.at().getYear()).isBetween(2000, 2200);
            assertThat(List.of(post.postId(), post.author().remoteId(), post.thread()))
                    .noneMatch(id -> id.contains("\u0000"));
        }
    }

    private static Arbitrary<JsonValue> values(List<String> names) {
        return Arbitraries.recursive(RandomJson::simple, deeper -> deeper(names, deeper), 2);
    }

    private static Arbitrary<JsonValue> simple() {
        Arbitrary<JsonValue> texts = Arbitraries.of(TEXTS).map(Wire::text);
        Arbitrary<JsonValue> others = Arbitraries.of(
                JsonValue.NULL,
                JsonValue.TRUE,
                JsonValue.EMPTY_JSON_ARRAY,
                number("7"),
                number("1e999999"),
                number("0.5"));
        return Arbitraries.frequencyOf(Tuple.of(4, texts), Tuple.of(1, others));
    }

    private static Arbitrary<JsonValue> deeper(List<String> names, Arbitrary<JsonValue> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, simple()),
                Tuple.of(1, values.list().ofMaxSize(2).map(RandomJson::array)),
                Tuple.of(2, object(names, values, 6).map(object -> object)));
    }

    private static Arbitrary<JsonObject> object(List<String> names, Arbitrary<JsonValue> values, int most) {
        return Arbitraries.maps(Arbitraries.of(names), values)
                .ofMaxSize(Math.min(most, names.size()))
                .map(fields -> {
                    JsonObjectBuilder object = Wire.object();
                    fields.forEach(object::add);
                    return object.build();
                });
    }

    private static JsonValue array(List<JsonValue> values) {
        JsonArrayBuilder array = Wire.array();
        values.forEach(array::add);
        return array.build();
    }

    private static JsonValue number(String number) {
        return Wire.read("{\"n\":" + number + "}").get("n");
    }
}
