package id.amanchat.web.rest;

import id.amanchat.guard.Finding;
import id.amanchat.platform.Wire;
import id.amanchat.web.language.GuardWords;
import id.amanchat.web.language.Languages;
import id.amanchat.web.language.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes problems as {@code application/problem+json}, in the caller's language. */
@ApplicationScoped
class Problems {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int RETRY_SECONDS = 1;

    private static final String REASONS = "reasons";

    private static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    private Words words;

    @Inject
    private Languages languages;

    @Inject
    private GuardWords guardWords;

    /**
     * A problem as an answer.
     *
     * @param reasonKeys bundle keys of the reasons, where there are some
     */
    Response answer(Problem problem, HttpServletRequest request, String... reasonKeys) {
        Response.ResponseBuilder answer = Response.status(problem.status());
        if (problem.status() == TOO_MANY_REQUESTS) {
            answer.header("Retry-After", RETRY_SECONDS);
        }
        return answer.type(MEDIA_TYPE)
                .entity(json(problem, request, reasonKeys).toString())
                .build();
    }

    /** A text that the guard refused: what it saw, where in the text, and what can be written instead. */
    Response refusedByGuard(List<Finding> findings, HttpServletRequest request) {
        String language = languages.of(request);
        JsonArrayBuilder reasons = Wire.array();
        findings.forEach(finding -> reasons.add(Wire.object()
                .add("kind", finding.kind().name())
                .add("rule", finding.rule())
                .add("start", finding.examined().start())
                .add("end", finding.examined().end())
                .add("reason", guardWords.reason(language, finding))
                .add("instead", guardWords.instead(language, finding.kind()))));
        return Response.status(Problem.REFUSED_BY_GUARD.status())
                .type(MEDIA_TYPE)
                .entity(Wire.object(json(Problem.REFUSED_BY_GUARD, request))
                        .add(REASONS, reasons)
                        .build()
                        .toString())
                .build();
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = json(problem, request).toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private JsonObject json(Problem problem, HttpServletRequest request, String... reasonKeys) {
        String language = languages.of(request);
        JsonObjectBuilder json = Wire.object()
                .add("type", problem.type())
                .add("title", words.of(language, problem.titleKey()))
                .add("status", problem.status())
                .add("detail", words.of(language, problem.detailKey()));
        if (reasonKeys.length > 0) {
            JsonArrayBuilder reasons = Wire.array();
            List.of(reasonKeys).forEach(key -> reasons.add(words.of(language, key)));
            json.add(REASONS, reasons);
        }
        return json.build();
    }
}
