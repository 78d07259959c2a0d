package id.amanchat.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * The token of an invitation that somebody follows, in the HTTP session: the one thing that comes along from session to session
 * while they sign in. It opens nothing by itself, and the door that it is shown to looks at it anew.
 */
public final class InvitationInHand {

    private static final String TOKEN = "amanchat.invitation";

    private InvitationInHand() {}

    /** Keeps it in place of any other. */
    public static void keep(HttpServletRequest request, String token) {
        request.getSession(true).setAttribute(TOKEN, token);
    }

    /** The one that is kept. */
    public static Optional<String> find(HttpServletRequest request) {
        return find(request.getSession(false));
    }

    /** It was followed, or leads nowhere. */
    public static void drop(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(TOKEN));
    }

    /** Of a session in which nobody was signed in yet: what one person leaves behind, the next does not find. */
    static Optional<String> findBeforeSignIn(HttpSession session) {
        return PageSession.findPerson(session).isEmpty() ? find(session) : Optional.empty();
    }

    private static Optional<String> find(HttpSession session) {
        return Optional.ofNullable(session).map(each -> (String) each.getAttribute(TOKEN));
    }
}
