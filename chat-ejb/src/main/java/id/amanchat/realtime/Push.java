package id.amanchat.realtime;

import id.amanchat.identity.PersonId;
import jakarta.json.JsonObject;
import java.util.Set;

/**
 * Something to show at once to these people, on this node's sockets. Whoever is not connected here misses nothing: it is
 * committed, and clients ask for what they missed.
 *
 * @param body what the client gets; its {@code type} says what it is
 */
public record Push(Set<PersonId> to, JsonObject body) {}
