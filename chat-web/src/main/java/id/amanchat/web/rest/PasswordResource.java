package id.amanchat.web.rest;

import id.amanchat.identity.PasswordVerdict;
import id.amanchat.platform.Wire;
import id.amanchat.web.language.Languages;
import id.amanchat.web.language.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** How strong a password is, while it is being typed. Open to whoever chooses one before they can sign in; keeps nothing. */
@Path("/password-verdict")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PasswordResource {

    /** Longer ones are refused anyway, and judging costs time with the length. */
    private static final int LONGEST = 300;

    @Inject
    PasswordMeter meter;

    @Inject
    Words words;

    @Inject
    Languages languages;

    @Context
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response judge(InputStream stream) {
        String password = Body.read(stream).text("password");
        if (password.length() > LONGEST) {
            throw new Body.Bad(Problem.TOO_LONG);
        }
        PasswordVerdict verdict = meter.judge(password).orElseThrow(() -> new Body.Bad(Problem.CROWDED));
        return Response.ok(json(verdict).toString()).build();
    }

    private JsonObject json(PasswordVerdict verdict) {
        JsonArrayBuilder said = Wire.array();
        if (!verdict.fine()) {
            said.add(word("password." + verdict.rule().name()));
        }
        verdict.reasons().forEach(reason -> said.add(word(reason)));
        return Wire.object()
                .add("fine", verdict.fine())
                .add("score", verdict.score())
                .add("strength", word("password.score." + verdict.score()))
                .add("words", said)
                .build();
    }

    private String word(String key) {
        return words.of(languages.of(request), key);
    }
}
