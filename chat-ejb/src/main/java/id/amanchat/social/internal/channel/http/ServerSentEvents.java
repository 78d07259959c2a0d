package id.amanchat.social.internal.channel.http;

import java.util.Optional;

/** Puts lines together to events, as the HTML standard says in 9.2.6. An event that is never ended never was. */
public final class ServerSentEvents {

    /** @param data lines of it, joined */
    public record Event(String name, String data) {

        @Override
        public String toString() {
            return "Event[" + name + "]";
        }
    }

    private final StringBuilder data = new StringBuilder();
    private String name = "";

    /** The event that this line ends. */
    public Optional<Event> line(String line) {
        if (line.isEmpty()) {
            return ended();
        }
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        field(field, value.startsWith(" ") ? value.substring(1) : value);
        return Optional.empty();
    }

    private void field(String field, String value) {
        // A line that begins with a colon has no name: a sign of life.
        if (field.equals("event")) {
            name = value;
        } else if (field.equals("data")) {
            data.append(value).append('\n');
        }
    }

    private Optional<Event> ended() {
        Optional<Event> event = data.length() == 0
                ? Optional.empty()
                : Optional.of(new Event(name, data.substring(0, data.length() - 1)));
        data.setLength(0);
        name = "";
        return event;
    }
}
