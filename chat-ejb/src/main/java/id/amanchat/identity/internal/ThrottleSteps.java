package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The throttle's steps, each in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ThrottleSteps {

    private static final String UNKNOWN_DEVICE = "unknown";

    @Inject
    private TriesStore tries;

    @Inject
    private Origins origins;

    @Inject
    private Devices devices;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    @Inject
    private Figures figures;

    @Inject
    private Time time;

    /** Empty when the counter was made by another meanwhile; the transaction is lost then. */
    public Optional<Attempt> reserve(SecretKind kind, Target target, Visitor visitor) {
        Optional<UUID> device = devices.findKnown(target.person(), visitor);
        String subject = Tries.subject(kind, target, device.map(UUID::toString).orElse(UNKNOWN_DEVICE));
        boolean open = device.isPresent() || origins.open(visitor.address());
        return counted(subject, open)
                .map(allowed -> new Attempt(kind, target, visitor, subject, device.isPresent(), open, allowed));
    }

    public boolean closed(PersonId person, Visitor visitor) {
        boolean closed = devices.findKnown(person, visitor).isEmpty() && !origins.open(visitor.address());
        if (closed) {
            figures.count("amanchat.identity.throttled");
        }
        return closed;
    }

    private Optional<Boolean> counted(String subject, boolean open) {
        if (!open) {
            return Optional.of(false);
        }
        if (tries.find(subject).isPresent()) {
            return Optional.of(tries.count(subject, time.now()));
        }
        return tries.add(new Tries(subject, time.now())) ? Optional.of(true) : Optional.empty();
    }

    public void accepted(Attempt attempt) {
        tries.startOver(attempt.subject());
    }

    public void takeBack(Attempt attempt) {
        if (attempt.allowed()) {
            tries.takeBack(attempt.subject());
        }
    }

    /** Whether it was done; not when another made the address's counter at the same moment. */
    public boolean refused(Attempt attempt, ActivityKind told) {
        if (attempt.originOpen()
                && !attempt.knownDevice()
                && !origins.failed(attempt.visitor().address())) {
            return false;
        }
        if (attempt.allowed()) {
            tell(told, attempt);
            tellIfItWasTheLast(attempt);
        } else {
            // Not into the person's own list: whoever floods it would bury what matters there.
            happenings.note(ActivityKind.THROTTLED, attempt.target().person(), null, attempt.visitor());
            figures.count("amanchat.identity.throttled");
        }
        return true;
    }

    private void tellIfItWasTheLast(Attempt attempt) {
        boolean last = tries.find(attempt.subject()).filter(Tries::mustWait).isPresent();
        if (tries.disable(attempt.subject(), time.now())) {
            tell(ActivityKind.FACTOR_DISABLED, attempt);
            figures.count("amanchat.identity.factor.disabled");
            if (attempt.target().person() != null) {
                letters.tell(attempt.target().person(), ActivityKind.FACTOR_DISABLED, attempt.visitor());
            }
        } else if (last) {
            tell(ActivityKind.THROTTLED, attempt);
        }
    }

    private void tell(ActivityKind kind, Attempt attempt) {
        happenings.tell(kind, attempt.target().person(), null, attempt.visitor());
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void forget(PersonId person, SecretKind... kinds) {
        for (SecretKind kind : kinds) {
            tries.forget(kind, person);
        }
    }
}
