package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Conversations;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Wire;
import id.amanchat.routing.Entrance;
import id.amanchat.routing.Queues;
import id.amanchat.web.language.Languages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What a customer meets before an agent answers: the topics, open or closed, and the way out of waiting. */
@Path("/conversations")
@RequestScoped
@RolesAllowed(Roles.CUSTOMER)
@Produces(MediaType.APPLICATION_JSON)
public class WaitingResource {

    @Inject
    private Queues queues;

    @Inject
    private Conversations conversations;

    @Inject
    private Languages languages;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @GET
    @Path("/topics")
    public Response topics() {
        String language = languages.of(request);
        JsonArrayBuilder json = Wire.array();
        queues.entrances(language).forEach(entrance -> json.add(entrance(entrance, language)));
        return Response.ok(json.build().toString()).build();
    }

    private static JsonObjectBuilder entrance(Entrance entrance, String language) {
        return Wire.object()
                .add("topic", entrance.topic().key())
                .add("name", entrance.topic().name(language))
                .add(
                        "opensAt",
                        Wire.text(entrance.opensAt().map(at -> at.toInstant().toString())))
                .add("closedText", Wire.text(entrance.closedText()))
                .add("estimateSeconds", Wire.number(entrance.estimateSeconds()));
    }

    @POST
    @Path("/{id}/leave-message")
    public Response leaveMessage(@PathParam("id") String id) {
        Optional<ConversationId> conversation = ConversationId.parse(id);
        if (conversation.filter(queues::leaveMessage).isPresent()) {
            return Response.noContent().build();
        }
        // Whose conversation it is not learns nothing of its state.
        return conversation.flatMap(conversations::find).isPresent()
                ? problems.answer(Problem.NOT_WAITING, request)
                : problems.answer(Problem.NOT_FOUND, request);
    }
}
