package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import id.amanchat.platform.Wire;
import id.amanchat.routing.AgentDesk;
import id.amanchat.routing.Availability;
import id.amanchat.routing.DeskNotices;
import id.amanchat.routing.DeskView;
import id.amanchat.routing.OfferId;
import id.amanchat.routing.PickAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** What the agent console asks of the desk, and does there. */
@Path("/agent")
@RequestScoped
@RolesAllowed(Roles.AGENT)
@Produces(MediaType.APPLICATION_JSON)
public class AgentResource {

    /** As many as a person looks through before choosing one. */
    private static final int WAITING_SHOWN = 50;

    @Inject
    private AgentDesk desk;

    @Inject
    private AgentWords agentWords;

    @Inject
    private Time time;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @GET
    @Path("/desk")
    public Response desk() {
        DeskView view = desk.view();
        DeskJson json = new DeskJson(agentWords.names(request));
        return Response.ok(json.desk(
                                view,
                                time.now(),
                                Wire.object()
                                        .add("away", json.reasons(desk.awayReasons()))
                                        .add("decline", json.reasons(desk.declineReasons())))
                        .toString())
                .build();
    }

    @PUT
    @Path("/availability")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(InputStream stream) {
        Body body = Body.read(stream);
        String chosen = body.text("availability");
        Optional<Availability> availability = Arrays.stream(Availability.values())
                .filter(value -> value.name().equals(chosen))
                .findFirst();
        if (availability.isEmpty()) {
            return problems.answer(Problem.REFUSED, request, "reason.UNKNOWN_AVAILABILITY");
        }
        desk.choose(availability.get(), body.findText("reason"));
        return Response.noContent().build();
    }

    @PUT
    @Path("/notices")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response callBy(InputStream stream) {
        Body body = Body.read(stream);
        desk.choose(new DeskNotices(body.flag("sound"), body.flag("titleCount"), body.flag("desktop")));
        return Response.noContent().build();
    }

    @POST
    @Path("/offers/{id}/accept")
    public Response accept(@PathParam("id") String id) {
        Optional<OfferId> offer = OfferId.parse(id);
        if (offer.isEmpty()) {
            return problems.answer(Problem.NOT_FOUND, request);
        }
        return offer.flatMap(desk::accept)
                .map(AgentResource::taken)
                .orElseGet(() -> problems.answer(Problem.OFFER_GONE, request));
    }

    private static Response taken(ConversationId conversation) {
        return Response.ok(Wire.object()
                        .add("conversation", conversation.toString())
                        .build()
                        .toString())
                .build();
    }

    @POST
    @Path("/offers/{id}/decline")
    public Response decline(@PathParam("id") String id, InputStream stream) {
        Optional<OfferId> offer = OfferId.parse(id);
        if (offer.isEmpty()) {
            return problems.answer(Problem.NOT_FOUND, request);
        }
        desk.decline(offer.get(), Body.readIfAny(stream).findText("reason"));
        return Response.noContent().build();
    }

    @GET
    @Path("/waiting")
    public Response waiting() {
        DeskJson json = new DeskJson(agentWords.names(request));
        return Response.ok(json.waiting(desk.waiting(WAITING_SHOWN)).toString()).build();
    }

    @POST
    @Path("/waiting/{id}/pick")
    public Response pick(@PathParam("id") String id) {
        Optional<ConversationId> conversation = ConversationId.parse(id);
        if (conversation.isEmpty()) {
            return problems.answer(Problem.NOT_FOUND, request);
        }
        PickAnswer answer = desk.pick(conversation.get());
        return answer == PickAnswer.DONE || answer == PickAnswer.GONE && acceptOffered(conversation.get())
                ? taken(conversation.get())
                : problems.answer(Problem.NOT_NOW, request, "reason.pick." + answer);
    }

    /** What waits no more may be on its way to this very agent, whose page does not show the offer yet. */
    private boolean acceptOffered(ConversationId conversation) {
        return desk.view().offers().stream()
                .filter(offer -> offer.line().id().equals(conversation))
                .findFirst()
                .flatMap(offer -> desk.accept(offer.id()))
                .isPresent();
    }
}
