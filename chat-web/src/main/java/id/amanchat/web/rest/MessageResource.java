package id.amanchat.web.rest;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.PostAnswer;
import id.amanchat.identity.Roles;
import id.amanchat.realtime.MessageJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;

/** Writing a message: any number of times, with one result. */
@Path("/conversations/{id}/messages/{clientId}")
@RequestScoped
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class MessageResource {

    @Inject
    private Conversations conversations;

    @Inject
    private MessageJson messages;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") String id, @PathParam("clientId") String clientId, InputStream stream) {
        String text = Body.read(stream).text("text");
        Optional<ConversationId> conversation = ConversationId.parse(id);
        Optional<ClientId> client = ClientId.parse(clientId);
        if (conversation.isEmpty() || client.isEmpty()) {
            return problems.answer(Problem.NOT_FOUND, request);
        }
        PostAnswer answer = conversations.post(conversation.get(), client.get(), text);
        return answer(
                answer instanceof PostAnswer.Underway
                        ? conversations.post(conversation.get(), client.get(), text)
                        : answer);
    }

    private Response answer(PostAnswer answer) {
        if (answer instanceof PostAnswer.Stored stored) {
            return Response.status(stored.first() ? 201 : 200)
                    .entity(messages.of(stored.message()).build().toString())
                    .build();
        }
        if (answer instanceof PostAnswer.Refused refused) {
            return Refusals.answer(refused.refusal(), refused.findings(), problems, request);
        }
        if (answer instanceof PostAnswer.Closed) {
            return problems.answer(Problem.CLOSED, request);
        }
        if (answer instanceof PostAnswer.HeldElsewhere) {
            return problems.answer(Problem.HELD_ELSEWHERE, request);
        }
        return answer instanceof PostAnswer.ClientIdTaken
                ? problems.answer(Problem.CLIENT_ID_TAKEN, request)
                : problems.answer(Problem.NOT_FOUND, request);
    }
}
