package id.amanchat.web.rest;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Wire;
import id.amanchat.trust.AgentBadge;
import id.amanchat.trust.MatchCodes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Who of the bank writes in the caller's conversation, each with the match code. */
@Path("/conversations/{id}/badges")
@RequestScoped
@RolesAllowed(Roles.CUSTOMER)
@Produces(MediaType.APPLICATION_JSON)
public class BadgeResource {

    @Inject
    private MatchCodes codes;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @GET
    public Response badges(@PathParam("id") String id) {
        return ConversationId.parse(id)
                .flatMap(codes::findBadges)
                .map(badges -> Response.ok(json(badges)).build())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }

    private static String json(List<AgentBadge> badges) {
        JsonArrayBuilder json = Wire.array();
        badges.forEach(badge -> json.add(Wire.object()
                .add("name", badge.name())
                .add("employeeId", badge.employeeId() == null ? "" : badge.employeeId())
                .add("code", badge.code())
                .add("until", badge.until().toString())));
        return json.build().toString();
    }
}
