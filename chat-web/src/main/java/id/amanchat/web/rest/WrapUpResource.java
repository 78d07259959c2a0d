package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.WrapUpAnswer;
import id.amanchat.routing.WrapUps;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;

/** What is left to do when a chat is over. */
@Path("/agent/chats/{id}/wrap-up")
@RequestScoped
@RolesAllowed(Roles.AGENT)
@Produces(MediaType.APPLICATION_JSON)
public class WrapUpResource {

    @Inject
    private WrapUps wrapUps;

    @Inject
    private AgentWords agentWords;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @PathParam("id")
    private String id;

    @GET
    public Response find() {
        return ConversationId.parse(id)
                .flatMap(wrapUps::find)
                .map(form -> Response.ok(WrapUpJson.form(form, agentWords.language(request))
                                .toString())
                        .build())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response finish(InputStream stream) {
        Body body = Body.read(stream);
        String outcome = body.text("outcome");
        Set<String> tags = body.texts("tags");
        String note = body.findText("note").orElse("");
        return answer(ConversationId.parse(id)
                .map(conversation -> wrapUps.finish(conversation, outcome, tags, note))
                .orElse(WrapUpAnswer.NOT_FOUND));
    }

    private Response answer(WrapUpAnswer answer) {
        return switch (answer) {
            case DONE -> Response.noContent().build();
            case NOT_FOUND -> problems.answer(Problem.NOT_FOUND, request);
            default -> problems.answer(Problem.REFUSED, request, "reason.wrap-up." + answer);
        };
    }
}
