package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.Refusal;
import id.amanchat.conversation.RequestAnswer;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Wire;
import id.amanchat.realtime.MessageJson;
import id.amanchat.routing.Place;
import id.amanchat.routing.Queues;
import id.amanchat.web.language.Languages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import java.util.function.Predicate;

/** Conversations, but for the writing of messages. */
@Path("/conversations")
@RequestScoped
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class ConversationResource {

    private static final String A_PAGE = "100";

    @Inject
    private Conversations conversations;

    @Inject
    private Queues queues;

    @Inject
    private TopicNames topicNames;

    @Inject
    private Languages languages;

    @Inject
    private MessageJson messages;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @POST
    @RolesAllowed(Roles.CUSTOMER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(InputStream stream) {
        Body body = Body.read(stream);
        String topic = body.text("topic");
        String text = body.text("text");
        Optional<ConversationView> current = conversations.findCurrent();
        if (current.isPresent()) {
            return Response.ok(json(current.get())).build();
        }
        RequestAnswer answer = queues.knows(topic)
                ? conversations.request(topic, languages.of(request), text)
                : new RequestAnswer.Refused(Refusal.UNKNOWN_TOPIC);
        return answer(answer);
    }

    private Response answer(RequestAnswer answer) {
        if (answer instanceof RequestAnswer.Started started) {
            return conversations
                    .find(started.id())
                    .map(view -> Response.status(Response.Status.CREATED)
                            .entity(json(view))
                            .build())
                    .orElseThrow();
        }
        if (answer instanceof RequestAnswer.Refused refused) {
            return Refusals.answer(refused.refusal(), refused.findings(), problems, request);
        }
        // Another device of the same person was quicker: its conversation is the one.
        return conversations
                .findCurrent()
                .map(view -> Response.ok(json(view)).build())
                .orElseGet(() -> problems.answer(Problem.BUSY, request));
    }

    @GET
    @RolesAllowed(Roles.CUSTOMER)
    @Path("/current")
    public Response current() {
        return conversations
                .findCurrent()
                .map(view -> Response.ok(json(view)).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @GET
    @Path("/{id}")
    public Response find(@PathParam("id") String id) {
        return ConversationId.parse(id)
                .flatMap(conversations::find)
                .map(view -> Response.ok(json(view)).build())
                .orElseGet(this::notFound);
    }

    private String json(ConversationView view) {
        Optional<Place> place = queues.findPlace(view.id());
        return ConversationJson.conversation(view, place, topicNames.of(request), !request.isUserInRole(Roles.CUSTOMER))
                .toString();
    }

    @GET
    @Path("/{id}/messages")
    public Response messages(
            @PathParam("id") String id,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue(A_PAGE) int limit) {
        return ConversationId.parse(id)
                .flatMap(conversation -> conversations.messages(conversation, after, limit))
                .map(this::answer)
                .orElseGet(this::notFound);
    }

    private Response answer(List<MessageView> found) {
        JsonArrayBuilder json = Wire.array();
        found.forEach(message -> json.add(messages.of(message)));
        return Response.ok(json.build().toString()).build();
    }

    @GET
    @Path("/{id}/steps")
    public Response steps(@PathParam("id") String id, @QueryParam("after") @DefaultValue("0") int after) {
        return ConversationId.parse(id)
                .flatMap(conversation -> conversations.steps(conversation, after))
                .map(steps ->
                        Response.ok(ConversationJson.steps(steps).toString()).build())
                .orElseGet(this::notFound);
    }

    @PUT
    @Path("/{id}/received")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response received(@PathParam("id") String id, InputStream stream) {
        long sequence = Body.read(stream).number("sequence");
        return done(id, conversation -> conversations.received(conversation, sequence));
    }

    @PUT
    @Path("/{id}/read")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("id") String id, InputStream stream) {
        long sequence = Body.read(stream).number("sequence");
        return done(id, conversation -> conversations.read(conversation, sequence));
    }

    @POST
    @Path("/{id}/typing")
    public Response typing(@PathParam("id") String id) {
        return done(id, conversations::typing);
    }

    @POST
    @Path("/{id}/end")
    public Response end(@PathParam("id") String id) {
        return done(id, conversations::end);
    }

    private Response done(String id, Predicate<ConversationId> act) {
        return ConversationId.parse(id).filter(act).isPresent()
                ? Response.noContent().build()
                : notFound();
    }

    private Response notFound() {
        return problems.answer(Problem.NOT_FOUND, request);
    }
}
