package id.amanchat.web.rest;

import id.amanchat.identity.Factors;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a browser needs to make a passkey. The answer to it comes with the page's form. */
@Path("/passkeys")
@RequestScoped
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class PasskeyResource {

    @Inject
    Factors factors;

    /** By POST, because each question is a new one. */
    @POST
    @Path("/question")
    public Response question() {
        return Response.ok(factors.newPasskeyQuestion()).build();
    }
}
