package id.amanchat.web.rest;

import id.amanchat.web.line.Origins;
import id.amanchat.web.line.Paths;
import id.amanchat.web.session.PageSession;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets into the REST interface whoever is signed in, and lets write whoever comes from our own page and carries its
 * token. Never makes a session.
 */
@WebFilter(filterName = "apiGate", asyncSupported = true)
public class ApiGate extends HttpFilter {

    private static final String TOKEN_HEADER = "X-Chat-Token";
    private static final Set<String> OPEN_TO_ALL = Set.of("/api/openapi.yaml", "/api/keys");

    /** People judge a password, and follow an invitation, before they can sign in: from our pages, but with no token yet. */
    private static final Set<String> OPEN_TO_OUR_PAGES = Set.of("/api/password-verdict", "/api/invitations");

    /** Channels write here and are not signed in: what they write is signed. */
    private static final Pattern SIGNED_ITSELF = Pattern.compile("/api/channels/[^/]+/webhook");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private PageSession pageSession;

    @Inject
    private Origins origins;

    @Inject
    private Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Problem> problem = judge(request);
        if (problem.isPresent()) {
            problems.write(problem.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Problem> judge(HttpServletRequest request) {
        boolean reading = READING.contains(request.getMethod());
        boolean open = reading && OPEN_TO_ALL.contains(Paths.of(request));
        if (open || SIGNED_ITSELF.matcher(Paths.of(request)).matches()) {
            return Optional.empty();
        }
        if (OPEN_TO_OUR_PAGES.contains(Paths.of(request))) {
            return reading || origins.own(request) ? Optional.empty() : Optional.of(Problem.NOT_FROM_HERE);
        }
        if (pageSession.findPerson(request).isEmpty()) {
            return Optional.of(Problem.SIGNED_OUT);
        }
        return reading || origins.own(request) && carriesToken(request)
                ? Optional.empty()
                : Optional.of(Problem.NOT_FROM_HERE);
    }

    private boolean carriesToken(HttpServletRequest request) {
        byte[] given =
                Optional.ofNullable(request.getHeader(TOKEN_HEADER)).orElse("").getBytes(StandardCharsets.UTF_8);
        return pageSession
                .findToken(request)
                .filter(token -> MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given))
                .isPresent();
    }
}
