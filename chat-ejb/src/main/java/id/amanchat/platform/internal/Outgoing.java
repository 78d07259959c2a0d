package id.amanchat.platform.internal;

import java.util.Map;

/** A message on its way to the broker. */
public record Outgoing(String destination, String body, Map<String, String> properties) {

    @Override
    public String toString() {
        return "Outgoing[" + destination + "]";
    }
}
