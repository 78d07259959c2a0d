package id.amanchat.realtime.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Wire;
import id.amanchat.realtime.Push;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.stream.Collectors;

/** A committed event on its way to the other nodes. */
record ConversationEvent(Set<PersonId> to, JsonObject body) {

    /** The message property that names the node it comes from. */
    static final String NODE = "node";

    /** The message property by which WildFly keeps a server's own events from coming back ({@code jboss-ejb3.xml}). */
    static final String SERVER = "server";

    JsonObject json() {
        JsonArrayBuilder people = Wire.array();
        to.forEach(person -> people.add(person.toString()));
        return Wire.object().add("to", people).add("body", body).build();
    }

    /** Anything else than what {@link #json} makes is an {@link IllegalArgumentException}. */
    static Push parse(JsonObject json) {
        try {
            Set<PersonId> people = json.getJsonArray("to").getValuesAs(JsonString.class).stream()
                    .map(person -> PersonId.parse(person.getString()).orElseThrow())
                    .collect(Collectors.toUnmodifiableSet());
            return new Push(people, json.getJsonObject("body"));
        } catch (java.util.NoSuchElementException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException("Not a conversation event", e);
        }
    }
}
