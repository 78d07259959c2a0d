package id.amanchat.web.rest;

import id.amanchat.platform.Wire;
import id.amanchat.social.InvitationState;
import id.amanchat.social.Invitations;
import id.amanchat.web.session.InvitationInHand;
import id.amanchat.web.sign.Visitors;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Following a link into a safe chat, signed in or not: the session keeps a good one until its holder has signed in. */
@Path("/invitations")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {

    @Inject
    private Invitations invitations;

    @Inject
    private Visitors visitors;

    @Context
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(InputStream stream) {
        String token = Body.read(stream).text("token");
        InvitationState state =
                invitations.open(token, visitors.of(request)).orElseThrow(() -> new Body.Bad(Problem.CROWDED));
        if (state == InvitationState.GOOD) {
            InvitationInHand.keep(request, token);
        }
        return Response.ok(Wire.object().add("state", state.name()).build().toString())
                .build();
    }
}
