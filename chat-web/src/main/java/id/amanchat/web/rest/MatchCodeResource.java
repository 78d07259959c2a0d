package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Wire;
import id.amanchat.trust.MatchCode;
import id.amanchat.trust.MatchCodes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The match code of whoever of the bank asks, in a conversation in which they write. */
@Path("/conversations/{id}/match-code")
@RequestScoped
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
@Produces(MediaType.APPLICATION_JSON)
public class MatchCodeResource {

    @Inject
    private MatchCodes codes;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @GET
    public Response matchCode(@PathParam("id") String id) {
        return ConversationId.parse(id)
                .flatMap(codes::findMine)
                .map(code -> Response.ok(json(code)).build())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }

    private static String json(MatchCode code) {
        return Wire.object()
                .add("code", code.code())
                .add("until", code.until().toString())
                .build()
                .toString();
    }
}
