package id.amanchat.conversation.internal;

import id.amanchat.conversation.Part;
import id.amanchat.conversation.Parties;
import id.amanchat.conversation.ReadHow;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Notes down which members of the staff open a conversation, so that its customer can see it. */
@ApplicationScoped
public class ReadingLog {

    /** A page that asks again and again writes no more often than this. */
    private static final Duration APART = Duration.ofMinutes(1);

    @Inject
    private ReadingStore readings;

    @Inject
    private ConversationStore conversations;

    @Inject
    private Time time;

    /** Somebody of those who take part got its text; of the customer nothing is noted. */
    public void note(Conversation conversation, Parties parties, PersonId reader) {
        parties.findStaff(reader).ifPresent(badge -> note(conversation, badge, how(parties, reader)));
    }

    private static ReadHow how(Parties parties, PersonId reader) {
        return parties.others().stream()
                .filter(other -> other.badge().person().equals(reader))
                .findFirst()
                .map(other -> other.part() == Part.HELPER ? ReadHow.HELPED : ReadHow.WATCHED)
                .orElse(ReadHow.SERVED);
    }

    public void note(Conversation conversation, Badge reader, ReadHow how) {
        if (readings.has(conversation, reader, how)) {
            readings.again(conversation, reader, how, time.now(), time.now().minus(APART));
        } else {
            begin(conversation, reader, how);
        }
    }

    /** Two pages of one person may open it at once: the lock lets the second see the first's entry. */
    private void begin(Conversation conversation, Badge reader, ReadHow how) {
        conversations.findLocked(conversation.id());
        if (!readings.has(conversation, reader, how)) {
            readings.add(new ReadingEntry(conversation, reader, how, time.now()));
        }
    }
}
