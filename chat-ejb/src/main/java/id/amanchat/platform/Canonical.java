package id.amanchat.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The one way to write a value as bytes, so that it can be hashed and signed: each part with its length before it. The format
 * is described in {@code docs/transcript-format.md}.
 */
public final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Canonical() {}

    /** Of a JSON value whose numbers are all whole. */
    public static byte[] of(JsonValue value) {
        Canonical canonical = new Canonical();
        canonical.put(value);
        return canonical.bytes.toByteArray();
    }

    /** Of texts in a row; null is not the empty text. */
    public static byte[] of(String... fields) {
        Canonical canonical = new Canonical();
        canonical.head('a', fields.length);
        for (String field : fields) {
            canonical.put(field);
        }
        return canonical.bytes.toByteArray();
    }

    private void put(JsonValue value) {
        if (value instanceof JsonObject object) {
            head('o', object.size());
            object.entrySet().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(member -> {
                        put(member.getKey());
                        put(member.getValue());
                    });
        } else if (value instanceof JsonArray array) {
            head('a', array.size());
            array.forEach(this::put);
        } else if (value instanceof JsonString string) {
            put(string.getString());
        } else if (value instanceof JsonNumber number) {
            head('i', number.bigIntegerValueExact().longValueExact());
        } else {
            head(letter(value), 0);
        }
    }

    private static char letter(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> 't';
            case FALSE -> 'f';
            default -> 'n';
        };
    }

    private void put(String text) {
        if (text == null) {
            head('n', 0);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        head('s', utf8.length);
        bytes.writeBytes(utf8);
    }

    /** A letter for the kind, a number in decimal, and a colon. */
    private void head(char kind, long number) {
        bytes.writeBytes((kind + Long.toString(number) + ":").getBytes(StandardCharsets.US_ASCII));
    }
}
