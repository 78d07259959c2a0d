package id.amanchat.web.accounts;

import id.amanchat.social.ConnectAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What the administrator's session keeps from "Continue" until the browser is back: one at a time, taken once. */
@RequestScoped
public class PendingConsent {

    private static final String ADDRESS = "amanchat.consent.address";
    private static final String PENDING = "amanchat.consent.pending";

    @Inject
    HttpServletRequest request;

    void keep(ConnectAnswer.Consent consent) {
        request.getSession().setAttribute(ADDRESS, consent.address().toString());
        request.getSession().setAttribute(PENDING, consent.pending());
    }

    /** The channel's page. */
    Optional<String> findAddress() {
        return find(ADDRESS);
    }

    Optional<String> take() {
        Optional<String> pending = find(PENDING);
        pending.ifPresent(each -> {
            request.getSession().removeAttribute(PENDING);
            request.getSession().removeAttribute(ADDRESS);
        });
        return pending;
    }

    private Optional<String> find(String name) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(name));
    }
}
