package id.amanchat.web.sign;

import id.amanchat.web.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Says no in the page, in words. */
@RequestScoped
public class Refusing {

    private static final int TOO_MANY_REQUESTS = 429;

    /** Where a door does not say how long: it itself waits two seconds before it is too busy. */
    private static final int SOME_SECONDS = 5;

    @Inject
    private PageWords words;

    /** With the words of that key. */
    public void because(String key, Object... arguments) {
        // As an argument: the words themselves may hold what a message format takes for its own.
        Messages.addGlobalError("{0}", words.of(key, arguments));
    }

    /** Because too many are being checked at this moment. */
    public void busy() {
        busy(SOME_SECONDS);
    }

    /** Likewise; the same again is worth it after so many seconds. */
    public void busy(int seconds) {
        HttpServletResponse response = Faces.getResponse();
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", Integer.toString(seconds));
        because("sign-in.busy", seconds);
    }
}
