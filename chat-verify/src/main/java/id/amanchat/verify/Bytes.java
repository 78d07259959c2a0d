package id.amanchat.verify;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** The one way in which values become bytes (docs/transcript-format.md, "Bytes"). */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Bytes() {}

    static byte[] of(JsonValue value) {
        Bytes bytes = new Bytes();
        bytes.value(value);
        return bytes.out.toByteArray();
    }

    /** SHA-256 of texts in a row, in hexadecimal. */
    static String hash(String... fields) {
        Bytes bytes = new Bytes();
        bytes.head('a', fields.length);
        for (String field : fields) {
            bytes.text(field);
        }
        return sha256(bytes.out.toByteArray());
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void value(JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT -> {
                head('o', value.asJsonObject().size());
                new TreeMap<>((JsonObject) value).forEach((name, member) -> {
                    text(name);
                    value(member);
                });
            }
            case ARRAY -> {
                head('a', ((JsonArray) value).size());
                ((JsonArray) value).forEach(this::value);
            }
            case STRING -> text(((JsonString) value).getString());
            case NUMBER -> number((JsonNumber) value);
            case TRUE -> head('t', 0);
            case FALSE -> head('f', 0);
            default -> text(null);
        }
    }

    private void number(JsonNumber number) {
        try {
            head('i', number.bigIntegerValueExact().longValueExact());
        } catch (ArithmeticException e) {
            throw new Malformed(number.toString());
        }
    }

    private void text(String text) {
        if (text == null) {
            head('n', 0);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        head('s', utf8.length);
        out.writeBytes(utf8);
    }

    private void head(char kind, long number) {
        out.writeBytes((kind + Long.toString(number) + ":").getBytes(StandardCharsets.US_ASCII));
    }
}
