package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.trust.ConfirmationAsked;
import id.amanchat.trust.Confirmations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** "Confirm it is you", as the agent who answers asks it. */
@Path("/agent/chats/{id}/confirmation")
@RequestScoped
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class AskingResource {

    @Inject
    private Confirmations confirmations;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @POST
    public Response ask(@PathParam("id") String id) {
        ConfirmationAsked asked =
                ConversationId.parse(id).map(confirmations::ask).orElse(ConfirmationAsked.NOT_FOUND);
        return switch (asked) {
            case ASKED, UNDERWAY -> Response.noContent().build();
            case NOT_OPEN -> problems.answer(Problem.CLOSED, request);
            case TOO_OFTEN -> problems.answer(Problem.NOT_NOW, request, "reason.confirmation.TOO_OFTEN");
            case NOT_FOUND -> problems.answer(Problem.NOT_FOUND, request);
        };
    }
}
