package id.amanchat.web.language;

import id.amanchat.identity.People;
import id.amanchat.web.session.PageSession;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** The language switch: {@code ?language=id} on any page keeps the choice and leads back to the page. */
@WebFilter(filterName = "languageSwitch", asyncSupported = true)
public class LanguageSwitchFilter extends HttpFilter {

    static final String PARAMETER = "language";

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    private People people;

    @Inject
    private PageSession pageSession;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String chosen = "GET".equals(request.getMethod()) && request.getQueryString() != null
                ? request.getParameter(PARAMETER)
                : null;
        if (Languages.known(chosen)) {
            keep(chosen, request, response);
            response.sendRedirect(request.getRequestURI());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void keep(String language, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(Languages.COOKIE, language);
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge(A_YEAR);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
        if (pageSession.findPerson(request).isPresent()) {
            people.rememberLanguage(language);
            pageSession.chooseLanguage(request, language);
        }
    }
}
