package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.trust.AccessLock;
import id.amanchat.web.session.PageSession;
import id.amanchat.web.sign.Visitors;
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

/** Ends the chat and locks the access of a customer who fears to be deceived. */
@Path("/conversations/{id}/lock")
@RequestScoped
@RolesAllowed(Roles.CUSTOMER)
@Produces(MediaType.APPLICATION_JSON)
public class LockResource {

    @Inject
    private AccessLock accessLock;

    @Inject
    private Visitors visitors;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    /** Afterwards the session of this request is over, too. */
    @POST
    public Response lock(@PathParam("id") String id) {
        return ConversationId.parse(id)
                .flatMap(conversation -> accessLock.lock(conversation, visitors.of(request)))
                .map(number -> over())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }

    /** At once, not when the watch comes by: the page that follows must not be drawn in a session that ends meanwhile. */
    private Response over() {
        PageSession.signOut(request);
        return Response.noContent().build();
    }
}
