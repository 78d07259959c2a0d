package id.amanchat.identity;

import id.amanchat.identity.internal.Caller;
import id.amanchat.identity.internal.ChoosingPhrase;
import id.amanchat.identity.internal.Person;
import id.amanchat.identity.internal.PersonStore;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The caller's own phrase and picture, by which a copied window is recognised. Nobody else ever sees them. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Recognition {

    /** The names of the pictures there are; {@code assets/img/pictures/<name>.svg}, words {@code picture.<name>}. */
    public static final List<String> PICTURES = List.of(
            "anchor",
            "bicycle",
            "boat",
            "cat",
            "drum",
            "fish",
            "key",
            "kite",
            "leaf",
            "lighthouse",
            "moon",
            "mountain",
            "star",
            "sun",
            "teapot",
            "umbrella");

    @Resource
    private SessionContext context;

    @Inject
    private PersonStore people;

    @Inject
    private ChoosingPhrase choosing;

    /** What the caller chose; empty when nothing yet. */
    public Optional<PhraseAndPicture> mine() {
        return people.find(Caller.of(context)).flatMap(Person::phraseAndPicture);
    }

    /**
     * Chooses.
     *
     * @return false when phrase or picture cannot be taken
     * @throws StepUpNeeded without {@link SensitiveAction#CHANGE_PHRASE}, once there was a phrase before
     */
    public boolean choose(SessionId session, PhraseAndPicture chosen, Visitor visitor) {
        return choosing.choose(Caller.of(context), session, chosen, visitor);
    }
}
