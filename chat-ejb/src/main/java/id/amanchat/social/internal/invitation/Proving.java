package id.amanchat.social.internal.invitation;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.social.internal.invitation.InvitationEvent.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Proves handles by the codes they send; in the caller's transaction. */
@ApplicationScoped
public class Proving {

    /** How long after a hand-off its handle may prove itself; the safe chat may be over by then. */
    static final Duration TIME = Duration.ofDays(1);

    @Inject
    private HandOffStore store;

    @Inject
    private ProofCodes codes;

    @Inject
    private Tying tying;

    @Inject
    private Telling telling;

    @Inject
    private Figures figures;

    @Inject
    private Time time;

    @Inject
    private Event<InvitationEvent> happened;

    /** Whether the text is such a code, for the first time or again, and nothing else. */
    boolean proves(PersonId author, String text) {
        Set<String> letters = WrittenCode.lettersIn(text);
        return !letters.isEmpty() && provesBy(author, letters) && WrittenCode.alone(text);
    }

    private boolean provesBy(PersonId author, Set<String> letters) {
        boolean known = false;
        for (HandOff each : store.lockedAbout(author, time.now().minus(TIME))) {
            if (letters.stream().anyMatch(said -> codes.matches(each, said))) {
                known = true;
                prove(each);
            }
        }
        return known;
    }

    /** Once. */
    void prove(HandOff handOff) {
        if (handOff.proven()) {
            return;
        }
        handOff.prove(time.now());
        happened.fire(InvitationEvent.of(
                Kind.HANDLE_PROVEN, handOff.author().value(), Optional.of(handOff.customer()), time.now()));
        if (handOff.wantsTie()) {
            tying.tie(handOff);
        }
        telling.proven(handOff);
        figures.count("amanchat.social.proven");
    }
}
