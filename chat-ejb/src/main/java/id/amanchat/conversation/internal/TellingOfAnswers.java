package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Side;
import id.amanchat.identity.Mailbox;
import id.amanchat.identity.People;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Mail;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/**
 * Mails customers who left a message that the answer is there, when no screen of theirs has shown it. Whether they are
 * connected is not asked for: a socket that is about to die would keep the mail back.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class TellingOfAnswers {

    /** Time for a screen that is there to show it. */
    private static final Duration SHOWN_WITHIN = Duration.ofMinutes(1);

    @Inject
    private UnreadAnswerStore answers;

    @Inject
    private ConversationStore conversations;

    @Inject
    private AnswerWords words;

    @Inject
    private People people;

    @Inject
    private Mail mail;

    @Inject
    private Time time;

    /** Those that a screen had time to show. */
    public List<ConversationId> due() {
        return answers.givenBefore(time.now().minus(SHOWN_WITHIN));
    }

    /** Once for each, on whichever node. */
    public void tell(ConversationId id) {
        answers.take(id).filter(answer -> !shown(answer)).ifPresent(this::write);
    }

    private boolean shown(UnreadAnswer answer) {
        return conversations.marks(answer.conversation()).stream()
                .filter(mark -> mark.side() == Side.CUSTOMER)
                .anyMatch(mark -> mark.marks().received() >= answer.sequence());
    }

    private void write(UnreadAnswer answer) {
        people.findMailbox(answer.customer())
                .map((Mailbox mailbox) -> words.letter(mailbox, answer.language()))
                .ifPresent(mail::write);
    }
}
