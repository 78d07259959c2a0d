package id.amanchat.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/**
 * Enrolling the first authenticator app. Needs the activation code that the bank handed over apart from everything else,
 * besides either the password ({@code check}, {@code confirm}) or a mailed invitation ({@code checkInvitation},
 * {@code acceptInvitation}). Nothing is stored, and no code used up, before the app's own code proves that it works.
 */
@Stateless
@PermitAll
public class Enrolment {

    /** Whether this is the activation code of a person whose password was accepted and who has no second factor. */
    public EnrolmentAnswer check(PersonId person, String activationCode, Visitor visitor) {
        throw new UnsupportedOperationException("enrolment");
    }

    /** Enrols the app with that key and signs in. */
    public EnrolmentAnswer confirm(PersonId person, String activationCode, String key, String code, Visitor visitor) {
        throw new UnsupportedOperationException("enrolment");
    }

    /** Whether link, activation code and new password can be taken. */
    public EnrolmentAnswer checkInvitation(String token, String activationCode, String password, Visitor visitor) {
        throw new UnsupportedOperationException("enrolment");
    }

    /** Sets the password, enrols the app with that key and signs in. */
    public EnrolmentAnswer acceptInvitation(
            String token, String activationCode, String password, String key, String code, Visitor visitor) {
        throw new UnsupportedOperationException("enrolment");
    }
}
