package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.ProvenBy;
import id.amanchat.identity.SecondFactorAnswer.SignedIn;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Node;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens a sign-in once everything was accepted: remembers the device, tells the person of one never seen before. */
@Stateless
@PermitAll
public class OpeningSession {

    @Inject
    private PersonStore people;

    @Inject
    private SessionStore sessions;

    @Inject
    private Devices devices;

    @Inject
    private DeviceLabels labels;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    @Inject
    private Node node;

    @Inject
    private Figures figures;

    @Inject
    private Time time;

    /**
     * In the caller's transaction, or in one of its own.
     *
     * @param how {@code SIGNED_IN}, {@code SIGNED_IN_WITH_PASSKEY} or {@code SIGNED_IN_WITH_RECOVERY_CODE}
     * @param recoveryCodesLeft how many are left after this; -1 when it was none that was used
     * @return empty when the person was locked meanwhile
     */
    public Optional<SignedIn> open(PersonId person, ActivityKind how, Visitor visitor, int recoveryCodesLeft) {
        return people.findHeld(person)
                .filter(found -> !found.locked())
                .map(found -> open(found, how, visitor, recoveryCodesLeft));
    }

    private SignedIn open(Person person, ActivityKind how, Visitor visitor, int recoveryCodesLeft) {
        Devices.Remembered device = devices.remember(person.id(), visitor);
        PersonSession session = new PersonSession(
                person.id(),
                device.id(),
                labels.of(visitor.userAgent()),
                Addresses.kept(visitor.address()),
                node.server(),
                ProvenBy.of(how),
                time.now());
        sessions.add(session);
        happenings.tell(how, person.id(), person.id(), visitor);
        if (device.isNew()) {
            letters.tell(person.id(), ActivityKind.SIGNED_IN, visitor);
        }
        figures.count("amanchat.identity.signed_in");
        return new SignedIn(person.signedIn(session.id()), device.token(), recoveryCodesLeft);
    }
}
