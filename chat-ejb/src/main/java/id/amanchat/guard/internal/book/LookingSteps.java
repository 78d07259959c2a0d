package id.amanchat.guard.internal.book;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look for a version that another node drew, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LookingSteps {

    private static final Logger LOG = LoggerFactory.getLogger(LookingSteps.class);

    @Inject
    private RuleBookStore store;

    @Inject
    private Library library;

    @Inject
    private InForce inForce;

    public void look() {
        int number = store.inForce();
        if (number > inForce.version()) {
            inForce.take(library.draw(number, library.get(number)));
            LOG.info("The guard goes by version {} of the rule book", number);
        }
    }
}
