package id.amanchat.verify;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** The members of a JSON object, each of the type it must have. */
record Fields(JsonObject json) {

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw new Malformed(name);
        }
        return text;
    }

    String textOrNull(String name) {
        JsonValue value = member(name);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value == JsonValue.NULL) {
            return null;
        }
        throw new Malformed(name);
    }

    long number(String name) {
        if (member(name) instanceof JsonNumber number && number.isIntegral()) {
            return number.longValue();
        }
        throw new Malformed(name);
    }

    boolean flag(String name) {
        JsonValue value = member(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw new Malformed(name);
    }

    Fields object(String name) {
        if (member(name) instanceof JsonObject object) {
            return new Fields(object);
        }
        throw new Malformed(name);
    }

    List<Fields> objects(String name) {
        if (!(member(name) instanceof JsonArray array)) {
            throw new Malformed(name);
        }
        List<Fields> objects = new ArrayList<>();
        for (JsonValue each : array) {
            if (!(each instanceof JsonObject object)) {
                throw new Malformed(name);
            }
            objects.add(new Fields(object));
        }
        return objects;
    }

    private JsonValue member(String name) {
        JsonValue value = json.get(name);
        if (value == null) {
            throw new Malformed(name);
        }
        return value;
    }
}
