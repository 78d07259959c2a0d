package id.amanchat.web.line;

import id.amanchat.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Whether a request comes from one of our own pages, as the browser says, which pages cannot forge. */
@ApplicationScoped
public class Origins {

    @Inject
    private Settings settings;

    /** By {@code Origin}; without one by {@code Sec-Fetch-Site}; without either it does not. */
    public boolean own(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null ? "same-origin".equals(request.getHeader("Sec-Fetch-Site")) : known(origin);
    }

    /** By {@code Origin} alone: browsers always send it with a socket. */
    public boolean ownSocket(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && known(origin);
    }

    private boolean known(String origin) {
        return settings.publicOrigins().contains(origin);
    }
}
