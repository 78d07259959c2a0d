package id.amanchat.identity;

import java.io.Serializable;
import java.util.UUID;

/**
 * A person whose password and second factor were both accepted, or whose passkey was.
 *
 * @param id the person's id, which is also the caller name
 * @param session this sign-in
 * @param name the name shown
 * @param role what the person is
 * @param chosenLanguage the language once chosen with the switch; null while the browser's is followed
 */
public record SignedInPerson(UUID id, UUID session, String name, Role role, String chosenLanguage)
        implements Serializable {

    public PersonId personId() {
        return new PersonId(id);
    }

    public SessionId sessionId() {
        return new SessionId(session);
    }

    /** The same person with another language. */
    public SignedInPerson choosing(String language) {
        return new SignedInPerson(id, session, name, role, language);
    }
}
