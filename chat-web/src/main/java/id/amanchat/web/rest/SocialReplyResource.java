package id.amanchat.web.rest;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Refusal;
import id.amanchat.identity.Roles;
import id.amanchat.social.NewReply;
import id.amanchat.social.Replies;
import id.amanchat.social.ReplyAnswer;
import id.amanchat.social.ReplyAnswer.Obstacle;
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

/**
 * What the bank answers on social channels: written any number of times, kept and sent once. Its whole address stands here:
 * of the classes whose address fits, the longest alone is searched for methods, and that would be the thread's.
 */
@Path("/social/threads/{id}/replies/{clientId}")
@RequestScoped
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class SocialReplyResource {

    @Inject
    private Replies replies;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") String id, @PathParam("clientId") String clientId, InputStream stream) {
        Body body = Body.read(stream);
        NewReply reply = new NewReply(body.text("text"), body.flag("invite"), body.flag("privately"));
        Optional<ConversationId> thread = ConversationId.parse(id);
        Optional<ClientId> client = ClientId.parse(clientId);
        if (thread.isEmpty() || client.isEmpty()) {
            return problems.answer(Problem.NOT_FOUND, request);
        }
        return answer(replies.put(thread.get(), client.get().value(), reply));
    }

    private Response answer(ReplyAnswer answer) {
        if (answer instanceof ReplyAnswer.Kept kept) {
            return Response.status(kept.first() ? 201 : 200)
                    .entity(SocialJson.reply(kept.reply()).build().toString())
                    .build();
        }
        if (answer instanceof ReplyAnswer.Refused refused) {
            return refused.refusal() == Refusal.TOO_LONG
                    ? problems.answer(Problem.POST_TOO_LONG, request)
                    : Refusals.answer(refused.refusal(), refused.findings(), problems, request);
        }
        return obstacle(((ReplyAnswer.Not) answer).obstacle());
    }

    private Response obstacle(Obstacle obstacle) {
        return switch (obstacle) {
            case NOT_FOUND -> problems.answer(Problem.NOT_FOUND, request);
            case NOT_YOURS -> problems.answer(Problem.NOT_YOURS, request);
            case CLOSED -> problems.answer(Problem.THREAD_CLOSED, request);
            case ACCOUNT_STOPPED -> problems.answer(Problem.ACCOUNT_STOPPED, request);
            case OPTED_OUT -> problems.answer(Problem.OPTED_OUT, request);
            case TOO_LONG -> problems.answer(Problem.POST_TOO_LONG, request);
            case CLIENT_ID_TAKEN -> problems.answer(Problem.CLIENT_ID_TAKEN, request);
            case NAMES_CUSTOMER, NAMES_OTHERS, NOT_PRIVATELY ->
                problems.answer(Problem.REFUSED, request, "reason.social." + obstacle.name());
        };
    }
}
