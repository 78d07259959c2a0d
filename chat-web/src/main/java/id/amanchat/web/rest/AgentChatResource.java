package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.AgentDesk;
import id.amanchat.routing.CannedReplies;
import id.amanchat.routing.HoldAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;

/** What an agent does with one of the chats on the desk. */
@Path("/agent/chats/{id}")
@RequestScoped
@RolesAllowed(Roles.AGENT)
@Produces(MediaType.APPLICATION_JSON)
public class AgentChatResource {

    @Inject
    private AgentDesk desk;

    @Inject
    private CannedReplies cannedReplies;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @PathParam("id")
    private String id;

    @POST
    @Path("/hold")
    public Response hold() {
        HoldAnswer answer = ConversationId.parse(id).map(desk::hold).orElse(HoldAnswer.NOT_FOUND);
        return switch (answer) {
            case HELD -> Response.noContent().build();
            case CUSTOMER_WAITS -> problems.answer(Problem.NOT_NOW, request, "reason.hold.CUSTOMER_WAITS");
            case NOT_FOUND -> problems.answer(Problem.NOT_FOUND, request);
        };
    }

    @POST
    @Path("/resume")
    public Response resume() {
        return done(desk::resume);
    }

    @POST
    @Path("/hand")
    public Response raiseHand(InputStream stream) {
        String why = Body.readIfAny(stream).findText("why").orElse("");
        return done(conversation -> desk.raiseHand(conversation, why));
    }

    @POST
    @Path("/hand-down")
    public Response lowerHand() {
        return done(desk::lowerHand);
    }

    @GET
    @Path("/canned")
    public Response canned(@QueryParam("typed") @DefaultValue("") String typed) {
        Optional<ConversationId> conversation = ConversationId.parse(id);
        if (conversation.isEmpty()) {
            return problems.answer(Problem.NOT_FOUND, request);
        }
        return Response.ok(CannedJson.of(cannedReplies.offer(conversation.get(), typed)))
                .build();
    }

    private Response done(Predicate<ConversationId> act) {
        return ConversationId.parse(id).filter(act).isPresent()
                ? Response.noContent().build()
                : problems.answer(Problem.NOT_FOUND, request);
    }
}
