package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * A conversation that waits to be offered.
 *
 * @param since the request of the customer: age is kept, whatever happens
 * @param waitingSince since when it could be answered: the queue was open, and it had no agent
 * @param preferred who served this customer last
 */
record NextInLine(
        ConversationId conversation,
        String queue,
        String language,
        boolean returned,
        int priority,
        boolean urgent,
        OffsetDateTime since,
        OffsetDateTime waitingSince,
        Optional<PersonId> preferred) {

    /** Who came back from a lost agent, then priority, then promises about to be broken, then age. */
    static final Comparator<NextInLine> ORDER = Comparator.comparing(NextInLine::returned)
            .thenComparing(NextInLine::priority)
            .thenComparing(NextInLine::urgent)
            .reversed()
            .thenComparing(NextInLine::since)
            .thenComparing(next -> next.conversation().value());
}
