package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Reading;
import id.amanchat.conversation.Readings;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Wire;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Who has read a conversation, for its customer. */
@Path("/conversations/{id}/readers")
@RequestScoped
@RolesAllowed(Roles.CUSTOMER)
@Produces(MediaType.APPLICATION_JSON)
public class ReaderResource {

    @Inject
    private Readings readings;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @GET
    public Response readers(@PathParam("id") String id) {
        return ConversationId.parse(id)
                .flatMap(readings::of)
                .map(found -> Response.ok(json(found)).build())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }

    private static String json(List<Reading> readings) {
        JsonArrayBuilder json = Wire.array();
        readings.forEach(reading -> json.add(Wire.object()
                .add("name", reading.name())
                .add("employeeId", Wire.text(Optional.ofNullable(reading.employeeId())))
                .add("first", reading.first().toInstant().toString())
                .add("last", reading.last().toInstant().toString())
                .add("how", reading.how().name())));
        return json.build().toString();
    }
}
