package id.amanchat.web.rest;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.NoteAnswer;
import id.amanchat.conversation.NoteView;
import id.amanchat.conversation.Notes;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Wire;
import id.amanchat.realtime.NoteJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Internal notes: written by staff for staff. */
@Path("/conversations/{id}/notes")
@RequestScoped
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {

    @Inject
    private Notes notes;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @GET
    public Response notes(@PathParam("id") String id, @QueryParam("after") @DefaultValue("0") int after) {
        return ConversationId.parse(id)
                .flatMap(conversation -> notes.after(conversation, after))
                .map(found -> Response.ok(json(found)).build())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }

    private static String json(List<NoteView> notes) {
        JsonArrayBuilder json = Wire.array();
        notes.forEach(note -> json.add(NoteJson.of(note)));
        return json.build().toString();
    }

    @PUT
    @Path("/{clientId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") String id, @PathParam("clientId") String clientId, InputStream stream) {
        String text = Body.read(stream).text("text");
        Optional<ConversationId> conversation = ConversationId.parse(id);
        Optional<ClientId> client = ClientId.parse(clientId);
        return conversation.isPresent() && client.isPresent()
                ? answer(notes.write(conversation.get(), client.get(), text))
                : problems.answer(Problem.NOT_FOUND, request);
    }

    private Response answer(NoteAnswer answer) {
        if (answer instanceof NoteAnswer.Stored stored) {
            return Response.status(stored.first() ? 201 : 200)
                    .entity(NoteJson.of(stored.note()).build().toString())
                    .build();
        }
        return answer instanceof NoteAnswer.Refused refused
                ? Refusals.answer(refused.refusal(), refused.findings(), problems, request)
                : problems.answer(Problem.NOT_FOUND, request);
    }
}
