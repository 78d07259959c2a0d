package id.amanchat.social.internal.inbound;

import id.amanchat.platform.Figures;
import id.amanchat.social.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off what an account was told, many at a time; when that fails, one at a time, so that one event that cannot be worked
 * off holds up its own thread only, and that only until it has failed often enough to stand with the dead letters.
 */
@ApplicationScoped
public class WorkingOff {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingOff.class);

    private static final int AT_ONCE = 50;

    @Inject
    private WorkSteps steps;

    @Inject
    private Figures figures;

    /**
     * Some of it.
     *
     * @return whether there may be more
     */
    boolean some(AccountId account) {
        try {
            return steps.workOff(account, AT_ONCE) == AT_ONCE;
        } catch (RuntimeException e) {
            LOG.warn("Of {} events none could be worked off; each is tried by itself", AT_ONCE, e);
            return eachByItself(account);
        }
    }

    private boolean eachByItself(AccountId account) {
        for (int count = 0; count < AT_ONCE; count++) {
            Optional<UUID> next = steps.next(account);
            if (next.isEmpty()) {
                return false;
            }
            goOn(next.get());
        }
        return true;
    }

    /** The others are not to wait for it. */
    private void goOn(UUID event) {
        try {
            one(event);
        } catch (RuntimeException e) {
            LOG.warn("Event {} could not be worked off; it is tried again", event, e);
        }
    }

    /** This one by itself; throws what it throws, and remembers that it did. */
    void one(UUID event) {
        try {
            steps.workOff(event);
        } catch (RuntimeException e) {
            figures.count("amanchat.social.failed");
            steps.failed(event);
            throw e;
        }
    }
}
