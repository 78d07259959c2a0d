package id.amanchat.web.rest;

import id.amanchat.conversation.ClientId;
import id.amanchat.identity.Roles;
import id.amanchat.social.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Predicate;

/** What is decided about replies that are not out yet. */
@Path("/social/replies/{id}")
@RequestScoped
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class SocialDecisionResource {

    @Inject
    private Replies replies;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @POST
    @Path("/approve")
    public Response approve(@PathParam("id") String id) {
        return done(id, replies::approve);
    }

    @POST
    @Path("/decline")
    public Response decline(@PathParam("id") String id) {
        return done(id, replies::decline);
    }

    @POST
    @Path("/withdraw")
    public Response withdraw(@PathParam("id") String id) {
        return done(id, replies::withdraw);
    }

    @POST
    @Path("/repeat")
    public Response repeat(@PathParam("id") String id) {
        return done(id, replies::repeat);
    }

    /** A foreign one, a missing one and one that went another way by now are answered alike. */
    private Response done(String id, Predicate<UUID> act) {
        return ClientId.parse(id).map(ClientId::value).filter(act).isPresent()
                ? Response.noContent().build()
                : problems.answer(Problem.NOT_NOW, request, "reason.social.DECIDED");
    }
}
