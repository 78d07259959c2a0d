package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Wire;
import id.amanchat.routing.CannedReplies;
import id.amanchat.routing.FilledReply;
import id.amanchat.social.NoAnswer;
import id.amanchat.social.Replies;
import id.amanchat.social.SocialInbox;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import java.util.Set;

/** One thread on a social channel. Its address is on the methods: a class of its own would hide the replies' beside it. */
@Path("/social")
@RequestScoped
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class SocialThreadResource {

    @Inject
    private SocialInbox inbox;

    @Inject
    private Replies replies;

    @Inject
    private CannedReplies cannedReplies;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @PathParam("id")
    private String id;

    @GET
    @Path("/threads/{id}")
    public Response find() {
        return ConversationId.parse(id)
                .flatMap(inbox::find)
                .map(view ->
                        Response.ok(SocialJson.thread(view).build().toString()).build())
                .orElseGet(this::notFound);
    }

    @POST
    @Path("/threads/{id}/no-answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response noAnswer(InputStream stream) {
        Optional<NoAnswer> reason = NoAnswer.find(Body.read(stream).text("reason"));
        Optional<ConversationId> thread = ConversationId.parse(id);
        if (reason.isEmpty()) {
            return problems.answer(Problem.REFUSED, request, "reason.social.UNKNOWN_REASON");
        }
        if (thread.flatMap(inbox::find).isEmpty()) {
            return notFound();
        }
        return replies.noAnswer(thread.get(), reason.get())
                ? Response.noContent().build()
                : problems.answer(Problem.NOT_YOURS, request);
    }

    @POST
    @Path("/threads/{id}/length")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response length(InputStream stream) {
        Body body = Body.read(stream);
        String text = body.text("text");
        boolean invite = body.flag("invite");
        return ConversationId.parse(id)
                .flatMap(thread -> replies.length(thread, text, invite))
                .map(length -> Response.ok(Wire.object()
                                .add("used", length.used())
                                .add("longest", length.longest())
                                .build()
                                .toString())
                        .build())
                .orElseGet(this::notFound);
    }

    /** Only those that could stand there as they are. */
    @GET
    @Path("/threads/{id}/canned")
    @RolesAllowed(Roles.AGENT)
    public Response canned(@QueryParam("typed") @DefaultValue("") String typed) {
        Optional<ConversationId> thread = ConversationId.parse(id);
        if (thread.isEmpty()) {
            return notFound();
        }
        List<FilledReply> filled = cannedReplies.offer(thread.get(), typed);
        Set<String> fitting = replies.fitting(
                thread.get(), filled.stream().map(FilledReply::text).toList());
        return Response.ok(CannedJson.of(filled.stream()
                        .filter(reply -> fitting.contains(reply.text()))
                        .toList()))
                .build();
    }

    private Response notFound() {
        return problems.answer(Problem.NOT_FOUND, request);
    }
}
