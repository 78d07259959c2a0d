package id.amanchat.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import org.omnifaces.util.Faces;

/** Where a page leads after a form. */
@ApplicationScoped
public class Ways {

    /** Sends the browser to that path of the application by GET, so that loading it again posts nothing again. */
    public void to(String path) {
        Faces.redirect(path);
    }
}
