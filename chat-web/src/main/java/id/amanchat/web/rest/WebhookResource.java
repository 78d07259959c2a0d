package id.amanchat.web.rest;

import id.amanchat.social.AccountId;
import id.amanchat.social.ChannelWebhooks;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Where X sends what happens on an account. It signs; accounts that are not there, and forgeries, look alike. */
@Path("/channels/{account}/webhook")
@RequestScoped
@PermitAll
public class WebhookResource {

    /** Some hundred notices at once. */
    private static final int LONGEST = 512 * 1024;

    @Inject
    private ChannelWebhooks webhooks;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @PathParam("account")
    private String account;

    @GET
    public Response answer(@QueryParam("crc_token") String challenge) {
        return AccountId.parse(account)
                .flatMap(id -> webhooks.answer(id, challenge))
                .map(answer -> Response.ok(answer, MediaType.APPLICATION_JSON).build())
                .orElseGet(() -> problems.answer(Problem.NOT_FOUND, request));
    }

    @POST
    public Response take(@HeaderParam("x-twitter-webhooks-signature") String signature, InputStream stream)
            throws IOException {
        byte[] body = stream.readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return problems.answer(Problem.TOO_LONG, request);
        }
        boolean taken = AccountId.parse(account)
                .filter(id -> webhooks.take(id, body, signature))
                .isPresent();
        return taken ? Response.ok().build() : problems.answer(Problem.NOT_ALLOWED, request);
    }
}
