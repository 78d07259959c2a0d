package id.amanchat.web.rest;

import id.amanchat.platform.Wire;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

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
        try {
            byte[] bytes = stream.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new Bad(Problem.TOO_LONG);
            }
            return parse(bytes);
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

    /** Text that may be missing; another type is bad all the same. */
    Optional<String> findText(String name) {
        return json.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
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
