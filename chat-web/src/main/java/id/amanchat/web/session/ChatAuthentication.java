package id.amanchat.web.session;

import id.amanchat.identity.SignedInPerson;
import id.amanchat.web.line.Paths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container, at each request, who is signed in: only ever somebody whose password <em>and</em> second factor
 * were accepted. Servlets, REST and session beans then know caller and role.
 */
@ApplicationScoped
public class ChatAuthentication implements HttpAuthenticationMechanism {

    private static final String SOCKETS = "/omnifaces.push";

    @Inject
    private PageSession pageSession;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedInPerson> person = pageSession.findPerson(request);
        if (person.isPresent()) {
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(person.get().personId().toString()),
                    Set.of(person.get().role().containerName()));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return Paths.of(request).startsWith(SOCKETS)
                ? context.responseUnauthorized()
                : context.redirect(request.getContextPath() + "/sign-in");
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        PageSession.signOut(request);
    }
}
