package id.amanchat.web.line;

import id.amanchat.web.session.PageSession;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Tells a person's act from what a page does by itself (looking again, confirming receipt, marking as read): only an act
 * keeps a session alive (NIST SP 800-63B-4 section 2.2.3).
 */
@WebFilter(filterName = "acts", asyncSupported = true)
public class ActsFilter extends HttpFilter {

    private static final List<String> NOT_PAGES = List.of("/assets/", "/jakarta.faces.resource/", "/omnifaces.push");
    private static final List<String> BY_ITSELF = List.of("/received", "/read");

    /** Our scripts say so of what they do without a person. Saying it can only end a session sooner. */
    private static final String BACKGROUND = "X-Chat-Background";

    @Inject
    private PageSession pageSession;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        boolean act = path.startsWith("/api/") ? personWrites(request.getMethod(), path) : isPage(path);
        if (act && request.getHeader(BACKGROUND) == null) {
            pageSession.act(request);
        }
        chain.doFilter(request, response);
    }

    private static boolean personWrites(String method, String path) {
        return !"GET".equals(method) && BY_ITSELF.stream().noneMatch(path::endsWith);
    }

    private static boolean isPage(String path) {
        return NOT_PAGES.stream().noneMatch(path::startsWith);
    }
}
