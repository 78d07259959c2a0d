package id.amanchat.web.rest;

import id.amanchat.identity.Roles;
import id.amanchat.platform.Wire;
import id.amanchat.web.session.PageSession;
import id.amanchat.web.session.TimeLeft;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How long the caller stays signed in, for the warning before the end. */
@Path("/session")
@RequestScoped
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    PageSession pageSession;

    @Context
    HttpServletRequest request;

    /** Looking is no act: pages do it by themselves. */
    @GET
    public Response look() {
        TimeLeft left = pageSession.findTimeLeft(request).orElseThrow(() -> new Body.Bad(Problem.SIGNED_OUT));
        return Response.ok(Wire.object()
                        .add("idleSeconds", left.idle().toSeconds())
                        .add("overallSeconds", left.overall().toSeconds())
                        .build()
                        .toString())
                .build();
    }

    /** "Stay signed in": an act, as every writing request of a person is; there is nothing else to do. */
    @POST
    public Response stay() {
        return look();
    }
}
