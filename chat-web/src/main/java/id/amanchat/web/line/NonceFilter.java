package id.amanchat.web.line;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Gives a form that was posted without scripts, or before they had started, a nonce of its own for the answer's content
 * security policy. PrimeFaces expects its script to have put the page's nonce into each form, and answers 500 where it
 * did not.
 */
@WebFilter(filterName = "nonce", asyncSupported = true)
public class NonceFilter extends HttpFilter {

    private static final String NONCE = "primefaces.nonce";
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    /** A view that is kept has its nonce with it. */
    private static final String NOT_KEPT = "stateless";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean missing = "POST".equals(request.getMethod())
                && NOT_KEPT.equals(request.getParameter(VIEW_STATE))
                && request.getParameter(NONCE) == null;
        chain.doFilter(missing ? new WithNonce(request) : request, response);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        /** In PrimeFaces' own form. */
        private final String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return NONCE.equals(name) ? nonce : super.getParameter(name);
        }
    }
}
