package id.amanchat.web.line;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses forms and sockets that other sites' pages send. REST is seen to by {@link id.amanchat.web.rest.ApiGate}. */
@WebFilter(filterName = "sameOrigin", asyncSupported = true)
public class SameOriginFilter extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private Origins origins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/api/") || allowed(path, request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean allowed(String path, HttpServletRequest request) {
        return path.startsWith("/omnifaces.push")
                ? origins.ownSocket(request)
                : READING.contains(request.getMethod()) || origins.own(request);
    }
}
