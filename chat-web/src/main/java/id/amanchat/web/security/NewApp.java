package id.amanchat.web.security;

import id.amanchat.identity.Authenticators;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;

/** The key of an authenticator app that is being put in: the same until a code of it is right, however often the page is loaded. */
@SessionScoped
public class NewApp implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Authenticators authenticators;

    private String key;

    String key() {
        if (key == null) {
            key = authenticators.newKey();
        }
        return key;
    }

    void forget() {
        key = null;
    }
}
