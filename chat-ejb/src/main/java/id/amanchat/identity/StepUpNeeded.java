package id.amanchat.identity;

import jakarta.ejb.ApplicationException;

/** The second factor is needed again for this action; nothing was done. */
@ApplicationException(rollback = true)
public class StepUpNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SensitiveAction action;

    public StepUpNeeded(SensitiveAction action) {
        super("The second factor is needed for " + action);
        this.action = action;
    }

    /** For what. */
    public SensitiveAction action() {
        return action;
    }
}
