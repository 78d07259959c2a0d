package id.amanchat.trust.internal;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** The counting of tries, each in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PaceSteps {

    @Resource
    private SessionContext context;

    @Inject
    private TrialStore trials;

    /** Whether there may be one more, which is counted then; empty when the counter was made by another meanwhile. */
    public Optional<Boolean> count(String subject, long window, int most) {
        if (trials.exists(subject)) {
            return Optional.of(trials.count(subject, window, most));
        }
        if (trials.add(new Trial(subject, window))) {
            return Optional.of(true);
        }
        context.setRollbackOnly();
        return Optional.empty();
    }

    public int removeBefore(long window) {
        return trials.removeBefore(window);
    }
}
