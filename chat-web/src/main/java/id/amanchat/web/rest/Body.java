package id.amanchat.web.rest;

import id.amanchat.platform.Wire;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The JSON object a client sent; anything else is a {@link Bad}. */
final class Body {

    /** 4,000 characters, each escaped as a surrogate pair, and what stands around them. */
    private static final int LONGEST = 64 * 1024;

    private final JsonObject json;

    private Body(JsonObject json) {
        this.json = json;
    }

    /** What is wrong with a body. */
    static final class Bad extends RuntimeException {

        private final transient Problem problem;

        Bad(Problem problem) {
            super(problem.type(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    static Body read(InputStream stream) {
        return parse(bytes(stream));
    }

    /** A body that may be missing: then nothing is in it. */
    static Body readIfAny(InputStream stream) {
        byte[] bytes = bytes(stream);
        return bytes.length == 0 ? new Body(JsonValue.EMPTY_JSON_OBJECT) : parse(bytes);
    }

    private static byte[] bytes(InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new Bad(Problem.TOO_LONG);
            }
            return bytes;
        } catch (IOException e) {
            throw new Bad(Problem.NOT_JSON);
        }
    }

    private static Body parse(byte[] bytes) {
        try {
            return new Body(Wire.read(bytes));
        } catch (IllegalArgumentException e) {
            throw new Bad(Problem.NOT_JSON);
        }
    }

    String text(String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new Bad(Problem.NOT_JSON);
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    /** Text that may be missing; another type is bad all the same. */
    Optional<String> findText(String name) {
        return json.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** Yes or no. */
    boolean flag(String name) {
        JsonValue value = json.get(name);
        if (JsonValue.TRUE.equals(value) || JsonValue.FALSE.equals(value)) {
            return JsonValue.TRUE.equals(value);
        }
        throw new Bad(Problem.NOT_JSON);
    }

    /** Texts, each once. */
    Set<String> texts(String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString::getString).stream().collect(Collectors.toUnmodifiableSet());
        }
        throw new Bad(Problem.NOT_JSON);
    }

    /** A whole number from 0. */
    long number(String name) {
        JsonValue value = json.get(name);
        try {
            if (value instanceof JsonNumber number
                    && number.bigIntegerValueExact().signum() >= 0) {
                return number.longValueExact();
            }
        } catch (ArithmeticException e) {
            // Told below.
        }
        throw new Bad(Problem.NOT_JSON);
    }
}
