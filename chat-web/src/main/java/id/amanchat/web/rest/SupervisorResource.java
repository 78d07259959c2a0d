package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.PickAnswer;
import id.amanchat.routing.SupervisorDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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

/** What a supervisor does in a conversation. Its agent sees all of it. */
@Path("/supervisor/conversations/{id}")
@RequestScoped
@RolesAllowed(Roles.SUPERVISOR)
@Produces(MediaType.APPLICATION_JSON)
public class SupervisorResource {

    @Inject
    private SupervisorDesk desk;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @PathParam("id")
    private String id;

    /** Read along. */
    @POST
    @Path("/watch")
    public Response watch() {
        return done(desk::watch, "reason.supervisor.GONE");
    }

    /** Write to the customer, too. */
    @POST
    @Path("/join")
    public Response join() {
        return done(desk::join, "reason.supervisor.NOT_OPEN");
    }

    @POST
    @Path("/leave")
    public Response leave() {
        ConversationId.parse(id).ifPresent(desk::leave);
        return Response.noContent().build();
    }

    @POST
    @Path("/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(InputStream stream) {
        Body body = Body.read(stream);
        Optional<PersonId> agent = PersonId.parse(body.text("agent"));
        boolean override = body.flag("override");
        PickAnswer answer = ConversationId.parse(id)
                .flatMap(conversation -> agent.map(person -> desk.assign(conversation, person, override)))
                .orElse(PickAnswer.GONE);
        return answer == PickAnswer.DONE ? Response.noContent().build() : problem("reason.supervisor." + answer.name());
    }

    @POST
    @Path("/move")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(InputStream stream) {
        String queue = Body.read(stream).text("queue");
        return done(conversation -> desk.move(conversation, queue), "reason.supervisor.GONE");
    }

    /** Help is there. */
    @POST
    @Path("/hand-answered")
    public Response answerHand() {
        return done(desk::answerHand, "reason.supervisor.NO_HAND");
    }

    private Response done(Predicate<ConversationId> act, String otherwise) {
        Optional<ConversationId> conversation = ConversationId.parse(id);
        if (conversation.isEmpty()) {
            return problems.answer(Problem.NOT_FOUND, request);
        }
        return conversation.filter(act).isPresent() ? Response.noContent().build() : problem(otherwise);
    }

    private Response problem(String reason) {
        return problems.answer(Problem.NOT_NOW, request, reason);
    }
}
