package id.amanchat.social.internal.outbound;

import id.amanchat.social.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that each account has its outlets. */
@ApplicationScoped
public class Outlets {

    private static final Logger LOG = LoggerFactory.getLogger(Outlets.class);

    @Inject
    private MakingOutlets making;

    /** In a transaction of its own. */
    public void make(AccountId account) {
        try {
            making.make(account);
        } catch (PersistenceException e) {
            // Another node made them at this moment; when it was something else, the next step says so.
            LOG.debug("Outlets were there already", e);
        }
    }
}
