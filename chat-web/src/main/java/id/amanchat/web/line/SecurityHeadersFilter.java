package id.amanchat.web.line;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sees to it that every answer of the application carries the headers of {@link SecurityHeaders}, each once. */
@WebFilter(filterName = "securityHeaders", asyncSupported = true)
public class SecurityHeadersFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        chain.doFilter(request, new SecurityHeaders(response, path.startsWith("/assets/")));
    }
}
