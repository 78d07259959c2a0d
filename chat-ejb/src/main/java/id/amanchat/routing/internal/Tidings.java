package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationClosed;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.BoardChanged;
import id.amanchat.routing.DeskChanged;
import id.amanchat.routing.RoutingDue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Tells agents that their desks are others than before, the dispatcher to look again, and supervisors of all of it. */
@ApplicationScoped
public class Tidings {

    @Inject
    private Event<DeskChanged> deskChanged;

    @Inject
    private Event<RoutingDue> routingDue;

    @Inject
    private Event<BoardChanged> boardChanged;

    void desks(PersonId... agents) {
        Stream.of(agents).distinct().forEach(agent -> deskChanged.fire(new DeskChanged(agent)));
    }

    /** Somebody has more room, or more waits, than before. */
    void due() {
        routingDue.fire(new RoutingDue());
    }

    /** Somebody stands elsewhere in the queues, or in none any more, and no agent's desk tells so. */
    void queues() {
        boardChanged.fire(new BoardChanged());
    }

    void on(@Observes DeskChanged event) {
        boardChanged.fire(new BoardChanged());
    }

    void on(@Observes ConversationRequested event) {
        boardChanged.fire(new BoardChanged());
    }

    void on(@Observes ConversationClosed event) {
        boardChanged.fire(new BoardChanged());
    }
}
