package id.amanchat.trust;

import id.amanchat.identity.Roles;
import id.amanchat.trust.internal.Caller;
import id.amanchat.trust.internal.EvidenceSheet;
import id.amanchat.trust.internal.TakingOutEvidence;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The sealed evidence of a report: what stood in the conversation when it was reported, with its hash chain and the bank's
 * signature. For the reporter and the fraud team; everybody else is answered as if there were none.
 */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.SUPERVISOR, Roles.AUDITOR})
public class Evidence {

    @Resource
    private SessionContext context;

    @Inject
    private TakingOutEvidence taking;

    @Inject
    private EvidenceSheet sheet;

    /** As JSON (docs/transcript-format.md); the stand-alone verifier reads it. */
    public Optional<byte[]> findJson(CaseNumber number) {
        return taking.find(number, Caller.of(context))
                .map(document -> document.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * As PDF, for people: the same thread, hash and signature, in words.
     *
     * @param language "en" or "id"
     */
    public Optional<byte[]> findPdf(CaseNumber number, String language) {
        return taking.find(number, Caller.of(context)).map(document -> sheet.draw(document, language));
    }
}
