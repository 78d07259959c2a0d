package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after transfers whose receiver joined and is lost. */
@ApplicationScoped
public class DesertedSweep implements SweepStep {

    private static final Logger LOG = LoggerFactory.getLogger(DesertedSweep.class);

    @Inject
    private DesertedTransfers deserted;

    @Override
    public void sweep() {
        deserted.due().forEach(this::end);
    }

    /** One that fails must not keep the others from being ended. */
    private void end(ConversationId conversation) {
        try {
            deserted.end(conversation);
        } catch (RuntimeException e) {
            LOG.error("A deserted transfer was not ended; it is looked at again", e);
        }
    }
}
