package id.amanchat.social.internal.channel.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what strangers sent: whatever is not there or is something else is empty. */
public final class Fields {

    private Fields() {}

    /** A text that is not blank, or a number as text: ids are sometimes the one, sometimes the other. */
    public static Optional<String> text(JsonObject from, String name) {
        JsonValue value = from.get(name);
        if (value instanceof JsonString text) {
            return Optional.of(text.getString()).filter(one -> !one.isBlank());
        }
        // Not its toString(): 1e999999999 would be written out in full.
        return value instanceof JsonNumber number && number.isIntegral()
                ? Optional.of(number.bigDecimalValue()).filter(Fields::short20).map(BigDecimal::toPlainString)
                : Optional.empty();
    }

    /** An id: at most 100 printable characters of ASCII, whatever it looks like. */
    public static Optional<String> id(JsonObject from, String name) {
        return text(from, name).filter(Fields::isId);
    }

    public static boolean isId(String text) {
        return text.matches("[\\x21-\\x7E]{1,100}");
    }

    public static Optional<JsonObject> object(JsonObject from, String name) {
        return from.get(name) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    public static boolean isList(JsonObject from, String name) {
        return from.get(name) instanceof JsonArray;
    }

    /** The objects in a list. */
    public static List<JsonObject> list(JsonObject from, String name) {
        return values(from, name)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    /** The texts in a list. */
    public static List<String> texts(JsonObject from, String name) {
        return values(from, name)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    /** A moment in ISO 8601, in UTC. */
    public static Optional<OffsetDateTime> time(JsonObject from, String name) {
        return text(from, name).flatMap(Fields::time);
    }

    /** A moment in ISO 8601, in UTC; empty for anything else. */
    public static Optional<OffsetDateTime> time(String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            return Optional.of(at.truncatedTo(ChronoUnit.MICROS)).filter(Fields::plausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A moment in milliseconds since 1970, in UTC; empty for anything else. */
    public static Optional<OffsetDateTime> millis(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,14}"))
                .map(digits -> Instant.ofEpochMilli(Long.parseLong(digits)).atOffset(ZoneOffset.UTC))
                .filter(Fields::plausible);
    }

    private static Stream<JsonValue> values(JsonObject from, String name) {
        return from.get(name) instanceof JsonArray list ? list.stream() : Stream.empty();
    }

    private static boolean short20(BigDecimal number) {
        return number.precision() <= 20 && number.scale() <= 0 && number.scale() > -20;
    }

    /** A database takes no year 999999999. */
    private static boolean plausible(OffsetDateTime at) {
        return at.getYear() >= 2000 && at.getYear() < 2200;
    }
}
