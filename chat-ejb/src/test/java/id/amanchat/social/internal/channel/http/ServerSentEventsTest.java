package id.amanchat.social.internal.channel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ServerSentEventsTest {

    private static List<ServerSentEvents.Event> events(String... lines) {
        ServerSentEvents events = new ServerSentEvents();
        List<ServerSentEvents.Event> ended = new ArrayList<>();
        for (String line : lines) {
            events.line(line).ifPresent(ended::add);
        }
        return ended;
    }

    @Test
    void anEmptyLineEndsAnEvent() {
        assertThat(events("event: delete", "data: 42", "", "event: update", "data:{}", ""))
                .containsExactly(
                        new ServerSentEvents.Event("delete", "42"), new ServerSentEvents.Event("update", "{}"));
    }

    @Test
    void linesOfDataAreJoined() {
        assertThat(events("data: a", "data:  b", "data", ""))
                .containsExactly(new ServerSentEvents.Event("", "a\n b\n"));
    }

    @Test
    void signsOfLifeAndUnknownFieldsSayNothing() {
        assertThat(events(":thump", "", "id: 7", "retry: 10", "event: update", ""))
                .isEmpty();
    }

    @Test
    void anEventThatIsNeverEndedNeverWas() {
        assertThat(events("event: update", "data: {}")).isEmpty();
    }

    @Property
    void whateverComesIsReadOrLeftOut(@ForAll List<String> lines) {
        assertThat(events(lines.toArray(String[]::new)))
                .allSatisfy(event -> assertThat(event.data()).isNotNull());
    }
}
