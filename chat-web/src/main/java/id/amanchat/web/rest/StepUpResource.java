package id.amanchat.web.rest;

import id.amanchat.identity.Proof;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.identity.Roles;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SignedInPerson;
import id.amanchat.identity.StepUp;
import id.amanchat.web.session.PageSession;
import id.amanchat.web.sign.ProofWords;
import id.amanchat.web.sign.Visitors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The second factor again, for one action, from a dialog in the page: what was typed around it stays. */
@Path("/step-up")
@RequestScoped
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class StepUpResource {

    @Inject
    StepUp stepUp;

    @Inject
    PageSession pageSession;

    @Inject
    Visitors visitors;

    @Inject
    Problems problems;

    @Context
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(InputStream stream) {
        Body body = Body.read(stream);
        SensitiveAction action = action(body.text("action"));
        Proof proof = proof(body);
        ProofAnswer answer = stepUp.confirm(
                pageSession
                        .findPerson(request)
                        .map(SignedInPerson::sessionId)
                        .orElseThrow(() -> new Body.Bad(Problem.SIGNED_OUT)),
                action,
                proof,
                visitors.of(request));
        return switch (answer) {
            case ACCEPTED -> Response.noContent().build();
            case BUSY -> problems.answer(Problem.CROWDED, request);
            default -> problems.answer(Problem.REFUSED, request, ProofWords.of(answer, proof));
        };
    }

    /** Only the browser can put it to the passkeys, so it is asked for when the person wants to. */
    @POST
    @Path("/passkey-question")
    public Response passkeyQuestion() {
        String question = stepUp.passkeyQuestion();
        return question.isEmpty()
                ? Response.noContent().build()
                : Response.ok(question).build();
    }

    private static SensitiveAction action(String name) {
        return Arrays.stream(SensitiveAction.values())
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Body.Bad(Problem.NOT_JSON));
    }

    static Proof proof(Body body) {
        Optional<Proof> code = body.findText("code").map(Proof.Code::new);
        return code.or(() -> body.findText("recoveryCode").map(Proof.RecoveryCode::new))
                .or(() -> body.findText("passkey").map(Proof.Passkey::new))
                .orElseThrow(() -> new Body.Bad(Problem.NOT_JSON));
    }
}
