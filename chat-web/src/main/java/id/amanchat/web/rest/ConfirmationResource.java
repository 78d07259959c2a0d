package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.identity.SignedInPerson;
import id.amanchat.platform.Wire;
import id.amanchat.trust.ConfirmationAnswer;
import id.amanchat.trust.Confirmations;
import id.amanchat.trust.PendingConfirmation;
import id.amanchat.web.session.PageSession;
import id.amanchat.web.sign.Visitors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** "Confirm it is you", as the customer answers it with a second factor. */
@Path("/conversations/{id}/confirmation")
@RequestScoped
@RolesAllowed(Roles.CUSTOMER)
@Produces(MediaType.APPLICATION_JSON)
public class ConfirmationResource {

    @Inject
    private Confirmations confirmations;

    @Inject
    private PageSession pageSession;

    @Inject
    private Visitors visitors;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @GET
    public Response pending(@PathParam("id") String id) {
        return ConversationId.parse(id)
                .flatMap(confirmations::findPending)
                .map(pending -> Response.ok(json(pending)).build())
                .orElseGet(() -> Response.ok(
                                Wire.object().add("pending", false).build().toString())
                        .build());
    }

    private String json(PendingConfirmation pending) {
        String question = confirmations.passkeyQuestion();
        return Wire.object()
                .add("pending", true)
                .add("agentName", pending.agentName())
                .add("employeeId", pending.employeeId() == null ? "" : pending.employeeId())
                .add("until", pending.until().toString())
                .add("passkeyQuestion", question.isEmpty() ? JsonValue.NULL : Wire.read(question))
                .build()
                .toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") String id, InputStream stream) {
        Body body = Body.read(stream);
        ConfirmationAnswer answer = ConversationId.parse(id)
                .map(conversation -> confirmations.answer(
                        conversation,
                        pageSession
                                .findPerson(request)
                                .map(SignedInPerson::sessionId)
                                .orElseThrow(() -> new Body.Bad(Problem.SIGNED_OUT)),
                        StepUpResource.proof(body),
                        visitors.of(request)))
                .orElse(ConfirmationAnswer.NOT_ASKED);
        return answer == ConfirmationAnswer.BUSY
                ? problems.answer(Problem.CROWDED, request)
                : Response.ok(Wire.object().add("result", answer.name()).build().toString())
                        .build();
    }

    @POST
    @Path("/decline")
    public Response decline(@PathParam("id") String id) {
        return ConversationId.parse(id).filter(confirmations::decline).isPresent()
                ? Response.noContent().build()
                : notFound();
    }

    private Response notFound() {
        return problems.answer(Problem.NOT_FOUND, request);
    }
}
