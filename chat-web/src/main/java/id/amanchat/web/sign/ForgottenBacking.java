package id.amanchat.web.sign;

import id.amanchat.identity.Passwords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asking for the link with which to choose a new password. The answer is the same whoever asks for whomever. */
@Named
@RequestScoped
public class ForgottenBacking {

    @Inject
    private Passwords passwords;

    @Inject
    private Visitors visitors;

    @Inject
    private HttpServletRequest request;

    private String username;
    private boolean asked;

    public void ask() {
        passwords.forgotten(username, visitors.of(request));
        asked = true;
    }

    public boolean isAsked() {
        return asked;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
