package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.TransferAnswer;
import id.amanchat.routing.TransferTargets;
import id.amanchat.routing.TransferTo;
import id.amanchat.routing.Transfers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Optional;
import java.util.function.Predicate;

/** Handing a chat on to a colleague or a queue. */
@Path("/agent/chats/{id}")
@RequestScoped
@RolesAllowed(Roles.AGENT)
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {

    @Inject
    private Transfers transfers;

    @Inject
    private AgentWords agentWords;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @PathParam("id")
    private String id;

    @GET
    @Path("/targets")
    public Response targets() {
        return ConversationId.parse(id)
                .flatMap(transfers::targets)
                .map(found -> Response.ok(json(found)).build())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }

    private String json(TransferTargets targets) {
        return TransferJson.targets(targets, agentWords.names(request)).toString();
    }

    @POST
    @Path("/transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(InputStream stream) {
        Body body = Body.read(stream);
        String note = body.text("note");
        boolean warm = body.flag("warm");
        Optional<TransferTo> to = receiver(body);
        return to.isEmpty()
                ? problems.answer(Problem.REFUSED, request, "reason.transfer.NOBODY")
                : answer(ConversationId.parse(id)
                        .map(conversation -> transfers.propose(conversation, to.get(), note, warm))
                        .orElse(TransferAnswer.NOT_FOUND));
    }

    private static Optional<TransferTo> receiver(Body body) {
        Optional<TransferTo> queue = body.findText("queue").map(TransferTo.Line::new);
        return body.findText("agent")
                .flatMap(PersonId::parse)
                .<TransferTo>map(TransferTo.Agent::new)
                .or(() -> queue);
    }

    private Response answer(TransferAnswer answer) {
        return switch (answer) {
            case PROPOSED -> Response.noContent().build();
            case NOT_FOUND -> problems.answer(Problem.NOT_FOUND, request);
            case NOTE_REFUSED -> problems.answer(Problem.REFUSED, request, "reason.transfer." + answer);
            default -> problems.answer(Problem.NOT_NOW, request, "reason.transfer." + answer);
        };
    }

    @POST
    @Path("/transfer/withdraw")
    public Response withdraw() {
        return done(transfers::withdraw);
    }

    @POST
    @Path("/transfer/complete")
    public Response complete() {
        return done(transfers::complete);
    }

    @POST
    @Path("/leave")
    public Response leave() {
        return done(transfers::leave);
    }

    private Response done(Predicate<ConversationId> act) {
        return ConversationId.parse(id).filter(act).isPresent()
                ? Response.noContent().build()
                : problems.answer(Problem.NOT_FOUND, request);
    }
}
