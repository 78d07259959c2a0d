package id.amanchat.platform;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * JSON as it travels. {@link jakarta.json.Json} looks its provider up anew at each call, which was an eighth of all
 * processor time of a message; here it is looked up once.
 */
public final class Wire {

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());

    private Wire() {}

    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    /** An object with what is in that one already. */
    public static JsonObjectBuilder object(JsonObject begun) {
        return BUILDERS.createObjectBuilder(begun);
    }

    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    /** A text as a value. */
    public static JsonString text(String text) {
        return PROVIDER.createValue(text);
    }

    /** A text, or null for none. */
    public static JsonValue text(Optional<String> text) {
        return text.<JsonValue>map(PROVIDER::createValue).orElse(JsonValue.NULL);
    }

    /** A number, or null for none. */
    public static JsonValue number(OptionalLong number) {
        return number.isPresent() ? PROVIDER.createValue(number.getAsLong()) : JsonValue.NULL;
    }

    /**
     * Reads an object.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static JsonObject read(String text) {
        return read(() -> READERS.createReader(new StringReader(text)));
    }

    /**
     * Reads an object, in UTF-8.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static JsonObject read(byte[] text) {
        return read(() -> READERS.createReader(new ByteArrayInputStream(text)));
    }

    /** Opening the reader may fail as well: it looks at the first bytes for their encoding. */
    private static JsonObject read(Supplier<JsonReader> source) {
        try (JsonReader reader = source.get()) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // Of nesting beyond its limit the parser says only this, not JsonException.
            throw new IllegalArgumentException("Not a JSON object", e);
        }
    }
}
