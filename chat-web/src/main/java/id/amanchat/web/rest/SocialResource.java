package id.amanchat.web.rest;

import id.amanchat.identity.Roles;
import id.amanchat.social.SocialInbox;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What people write to the bank on social channels, as lists. */
@Path("/social")
@RequestScoped
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class SocialResource {

    @Inject
    private SocialInbox inbox;

    @GET
    @Path("/inbox")
    public Response inbox() {
        return Response.ok(SocialJson.inbox(inbox.view()).build().toString()).build();
    }

    @GET
    @Path("/approvals")
    public Response approvals() {
        return Response.ok(SocialJson.approvals(inbox.approvals()).build().toString())
                .build();
    }
}
