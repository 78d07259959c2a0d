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

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Inject
    private Origins origins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (path.startsWith("/api/") || allowed(path, request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Faces takes a form from any request that has its view state: a link on another site could so sign somebody in. */
    private static boolean submits(HttpServletRequest request) {
        return request.getQueryString() != null && request.getParameterMap().containsKey(VIEW_STATE);
    }

    private boolean allowed(String path, HttpServletRequest request) {
        return path.startsWith("/omnifaces.push")
                ? origins.ownSocket(request)
                : READING.contains(request.getMethod()) ? !submits(request) : origins.own(request);
    }
}
