package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MessageView;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Wire;
import id.amanchat.social.AttachedThread;
import id.amanchat.social.HandOffs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** What led into a safe chat, for its parties. */
@Path("/conversations/{id}/public-thread")
@RequestScoped
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class PublicThreadResource {

    @Inject
    private HandOffs handOffs;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    /** Not found, too, for a chat to which nothing led. */
    @GET
    public Response threads(@PathParam("id") String id) {
        return ConversationId.parse(id)
                .flatMap(handOffs::findThreads)
                .filter(threads -> !threads.isEmpty())
                .map(threads -> Response.ok(json(threads).build().toString()).build())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }

    private static JsonObjectBuilder json(List<AttachedThread> threads) {
        JsonArrayBuilder all = Wire.array();
        threads.forEach(thread -> all.add(thread(thread)));
        return Wire.object().add("threads", all);
    }

    private static JsonObjectBuilder thread(AttachedThread thread) {
        JsonArrayBuilder posts = Wire.array();
        thread.posts().forEach(post -> posts.add(post(post)));
        JsonObjectBuilder json = Wire.object()
                .add("conversation", thread.thread().toString())
                .add("channel", thread.channel().name())
                .add("handle", thread.handle())
                .add("accountHandle", thread.accountHandle())
                .add("audience", thread.audience().name())
                .add("proven", thread.proven())
                .add("tied", thread.tied())
                .add("posts", posts);
        thread.code()
                .ifPresentOrElse(
                        code -> json.add("code", code.code())
                                .add("codeUntil", code.until().toString()),
                        () -> json.addNull("code").addNull("codeUntil"));
        return json;
    }

    private static JsonObjectBuilder post(MessageView post) {
        return Wire.object()
                .add("sequence", post.sequence())
                .add("side", post.side().name().toLowerCase(Locale.ROOT))
                .add("author", post.authorName())
                .add("text", post.text())
                .add("at", post.sentAt().toString());
    }
}
