package id.amanchat.trust;

import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;

/**
 * The sealed evidence of a report: what stood in the conversation when it was reported, with its hash chain and the bank's
 * signature. For the reporter and the fraud team; everybody else is answered as if there were none.
 */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.SUPERVISOR, Roles.AUDITOR})
public class Evidence {

    /** As JSON (docs/transcript-format.md), the same bytes at every call; the stand-alone verifier reads it. */
    public Optional<byte[]> findJson(CaseNumber number) {
        throw new UnsupportedOperationException();
    }

    /**
     * As PDF, for people: the same thread, hash and signature, in words.
     *
     * @param language "en" or "id"
     */
    public Optional<byte[]> findPdf(CaseNumber number, String language) {
        throw new UnsupportedOperationException();
    }
}
