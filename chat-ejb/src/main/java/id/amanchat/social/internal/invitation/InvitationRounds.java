package id.amanchat.social.internal.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done about invitations by the clock: on every node, which harms nothing. */
@Singleton
@Lock(LockType.READ)
@Startup
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class InvitationRounds {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationRounds.class);

    @Inject
    private NotingServed served;

    /** Every ten seconds, for the figures. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void look() {
        try {
            served.look();
        } catch (RuntimeException e) {
            LOG.error("Who was served after an invitation could not be looked up; it is tried again", e);
        }
    }
}
