package id.amanchat.web.push;

import id.amanchat.identity.PersonId;
import id.amanchat.realtime.Push;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.PushContext;

/** Hands pushes to the sockets of this node. */
@ApplicationScoped
public class SocketPusher {

    @Inject
    @org.omnifaces.cdi.Push(channel = "events")
    private PushContext events;

    void on(@Observes Push push) {
        events.send(
                plain(push.body()), push.to().stream().map(PersonId::toString).collect(Collectors.toUnmodifiableSet()));
    }

    /** OmniFaces makes the JSON itself, from plain values. */
    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                value.asJsonObject().forEach((key, each) -> map.put(key, plain(each)));
                yield map;
            }
            case ARRAY -> value.asJsonArray().stream().map(SocketPusher::plain).toList();
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).longValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }
}
