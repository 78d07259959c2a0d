package id.amanchat.web.line;

import id.amanchat.platform.Correlation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives each request the id that stands in all its log lines. */
@WebFilter(filterName = "correlation", asyncSupported = true)
public class CorrelationFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Correlation correlation = Correlation.begin()) {
            // The error page shows it, so that people can name it and operators find it in the log.
            Correlation.current().ifPresent(id -> request.setAttribute("errorReference", id));
            chain.doFilter(request, response);
        }
    }
}
