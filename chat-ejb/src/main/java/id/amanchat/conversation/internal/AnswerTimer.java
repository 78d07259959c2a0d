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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after unread answers, on every node at once, which the locks keep apart. What a restart missed is still in the database. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerTimer {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerTimer.class);

    @Inject
    private TellingOfAnswers telling;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void look() {
        telling.due().forEach(this::tell);
    }

    /** One letter that cannot be written must not keep the others from being. */
    private void tell(ConversationId id) {
        try {
            telling.tell(id);
        } catch (RuntimeException e) {
            LOG.error("A customer could not be told of an answer; it is tried again", e);
        }
    }
}
