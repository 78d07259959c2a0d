package id.amanchat.web.rest;

import id.amanchat.identity.Roles;
import id.amanchat.platform.Wire;
import id.amanchat.routing.AgentDesk;
import id.amanchat.routing.Availability;
import id.amanchat.routing.OfferId;
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

/** What the agent console asks and does. */
@Path("/agent")
@RequestScoped
@RolesAllowed(Roles.AGENT)
@Produces(MediaType.APPLICATION_JSON)
public class AgentResource {

    @Inject
    private AgentDesk desk;

    @Inject
    private TopicNames topicNames;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @GET
    @Path("/desk")
    public Response desk() {
        return Response.ok(ConversationJson.desk(desk.view(), topicNames.of(request))
                        .toString())
                .build();
    }

    @PUT
    @Path("/availability")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(InputStream stream) {
        String chosen = Body.read(stream).text("availability");
        Optional<Availability> availability = Arrays.stream(Availability.values())
                .filter(value -> value.name().equals(chosen))
                .findFirst();
        if (availability.isEmpty()) {
            return problems.answer(Problem.REFUSED, request, "reason.UNKNOWN_AVAILABILITY");
        }
        desk.choose(availability.get());
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
                .map(conversation -> Response.ok(Wire.object()
                                .add("conversation", conversation.toString())
                                .build()
                                .toString())
                        .build())
                .orElseGet(() -> problems.answer(Problem.OFFER_GONE, request));
    }

    @POST
    @Path("/offers/{id}/decline")
    public Response decline(@PathParam("id") String id) {
        Optional<OfferId> offer = OfferId.parse(id);
        if (offer.isEmpty()) {
            return problems.answer(Problem.NOT_FOUND, request);
        }
        desk.decline(offer.get());
        return Response.noContent().build();
    }
}
