package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.PhraseAndPicture;
import id.amanchat.identity.Recognition;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;

/** A person chooses what the genuine chat is recognised by. Needs a transaction. */
@ApplicationScoped
public class ChoosingPhrase {

    private static final int LONGEST = 60;

    /** As it was sent, before it is normalized: that makes some letters eighteen. */
    private static final int LONGEST_SENT = 1_024;

    @Inject
    private PersonStore people;

    @Inject
    private Grants grants;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    /** False when it cannot be taken. Whoever changes what is there needs the second factor again. */
    public boolean choose(PersonId id, SessionId session, PhraseAndPicture chosen, Visitor visitor) {
        if (chosen.phrase() != null && chosen.phrase().length() > LONGEST_SENT) {
            return false;
        }
        PhraseAndPicture tidy = tidy(chosen);
        if (!possible(tidy)) {
            return false;
        }
        Person person = people.findHeld(id).orElseThrow();
        boolean another = person.phraseAndPicture().isPresent();
        if (another) {
            grants.require(id, session, SensitiveAction.CHANGE_PHRASE);
        }
        person.choose(tidy);
        happenings.tell(ActivityKind.PHRASE_CHANGED, id, id, visitor);
        if (another) {
            letters.tell(id, ActivityKind.PHRASE_CHANGED, visitor);
        }
        return true;
    }

    private static PhraseAndPicture tidy(PhraseAndPicture chosen) {
        String phrase = chosen.phrase() == null ? "" : chosen.phrase();
        return new PhraseAndPicture(
                Normalizer.normalize(phrase, Normalizer.Form.NFC).strip(), chosen.picture());
    }

    private static boolean possible(PhraseAndPicture chosen) {
        String phrase = chosen.phrase();
        return !phrase.isEmpty()
                && phrase.codePointCount(0, phrase.length()) <= LONGEST
                && phrase.codePoints().noneMatch(Character::isISOControl)
                && chosen.picture() != null
                && Recognition.PICTURES.contains(chosen.picture());
    }
}
