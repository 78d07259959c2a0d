package id.amanchat.web.language;

import id.amanchat.identity.SignedInPerson;
import id.amanchat.web.session.PageSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which language a request is answered in: the person's choice, else this browser's choice, else what the browser asks for. */
@ApplicationScoped
public class Languages {

    public static final String ENGLISH = "en";
    public static final String INDONESIAN = "id";

    static final String COOKIE = "__Secure-language";

    @Inject
    private PageSession pageSession;

    /** {@link #ENGLISH} or {@link #INDONESIAN}. */
    public String of(HttpServletRequest request) {
        return pageSession
                .findPerson(request)
                .map(SignedInPerson::chosenLanguage)
                .or(() -> cookie(request))
                .filter(Languages::known)
                .orElseGet(() -> asked(request));
    }

    static boolean known(String language) {
        return ENGLISH.equals(language) || INDONESIAN.equals(language);
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String asked(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                // Java once knew Indonesian by the old code.
                .map(language -> "in".equals(language) ? INDONESIAN : language)
                .filter(Languages::known)
                .findFirst()
                .orElse(ENGLISH);
    }
}
