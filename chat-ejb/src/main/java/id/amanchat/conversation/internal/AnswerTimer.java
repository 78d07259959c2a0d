package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks after unread answers, on every node at once, which the locks keep apart. What a restart missed is still in the database. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerTimer {

    @Inject
    private TellingOfAnswers telling;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void look() {
        for (ConversationId id : telling.due()) {
            telling.tell(id);
        }
    }
}
