package id.amanchat.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/**
 * The caller's second factors. Every change needs {@link SensitiveAction#CHANGE_FACTORS} (new recovery codes
 * {@link SensitiveAction#NEW_RECOVERY_CODES}), is told to the person by mail and ends the caller's other sessions. Answers
 * that are not {@code DONE} use no grant up.
 */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Factors {

    /** What the caller has. */
    public FactorsView mine() {
        throw new UnsupportedOperationException("factors");
    }

    /** The question for a new passkey: JSON of PublicKeyCredentialCreationOptions, good for five minutes and one answer. */
    public String newPasskeyQuestion() {
        throw new UnsupportedOperationException("factors");
    }

    /** Adds the passkey with which the browser answered. */
    public FactorAnswer addPasskey(SessionId session, String response, String name, Visitor visitor) {
        throw new UnsupportedOperationException("factors");
    }

    /** Gives a passkey another name; changes no secret and needs no second factor. */
    public FactorAnswer renamePasskey(UUID passkey, String name) {
        throw new UnsupportedOperationException("factors");
    }

    public FactorAnswer removePasskey(SessionId session, UUID passkey, Visitor visitor) {
        throw new UnsupportedOperationException("factors");
    }

    /** Puts a new authenticator app in place of the old one, or adds it, once a code of its key proves that it works. */
    public FactorAnswer putApp(SessionId session, String key, String code, Visitor visitor) {
        throw new UnsupportedOperationException("factors");
    }

    public FactorAnswer removeApp(SessionId session, Visitor visitor) {
        throw new UnsupportedOperationException("factors");
    }

    /** Ten new recovery codes, each shown this once; the old ones are void. */
    public List<String> newRecoveryCodes(SessionId session, Visitor visitor) {
        throw new UnsupportedOperationException("factors");
    }
}
