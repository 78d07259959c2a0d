package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ObjectionAnswer;
import id.amanchat.conversation.Objections;
import id.amanchat.identity.Roles;
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
import java.util.OptionalLong;

/** Saying that the guard saw what is not there. */
@Path("/conversations/{id}/false-alarms")
@RequestScoped
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class FalseAlarmResource {

    @Inject
    private Objections objections;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(@PathParam("id") String id, InputStream stream) {
        Body body = Body.read(stream);
        String rule = body.text("rule");
        OptionalLong sequence = body.has("sequence") ? OptionalLong.of(body.number("sequence")) : OptionalLong.empty();
        Optional<ObjectionAnswer> answer =
                ConversationId.parse(id).map(conversation -> objections.falseAlarm(conversation, rule, sequence));
        return answer.filter(ObjectionAnswer.TAKEN::equals)
                .map(taken -> Response.noContent().build())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }
}
