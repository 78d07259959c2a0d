package id.amanchat.web.page;

import id.amanchat.identity.Role;
import id.amanchat.identity.SignedInPerson;
import id.amanchat.web.session.InvitationInHand;
import id.amanchat.web.session.PageSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who looks at the page. */
@Named
@RequestScoped
public class Caller {

    @Inject
    private PageSession pageSession;

    @Inject
    private HttpServletRequest request;

    private Optional<SignedInPerson> person() {
        return pageSession.findPerson(request);
    }

    public boolean isSignedIn() {
        return person().isPresent();
    }

    public String getId() {
        return person().map(each -> each.id().toString()).orElse(null);
    }

    public String getName() {
        return person().map(SignedInPerson::name).orElse("");
    }

    public boolean isCustomer() {
        return is(Role.CUSTOMER);
    }

    public boolean isAgent() {
        return is(Role.AGENT);
    }

    public boolean isSupervisor() {
        return is(Role.SUPERVISOR);
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    public boolean isAuditor() {
        return is(Role.AUDITOR);
    }

    private boolean is(Role role) {
        return person().map(SignedInPerson::role).filter(role::equals).isPresent();
    }

    /** Where the person starts. */
    public String getHome() {
        return request.getContextPath()
                + person().map(SignedInPerson::role).map(Home::of).orElse(Home.FOR_ALL);
    }

    /** Where the person goes on after signing in: to where an invitation leads, where one was followed. */
    public String getNext() {
        return InvitationInHand.find(request).isPresent()
                ? request.getContextPath() + "/invitation/continue"
                : getHome();
    }

    /** Seconds until the sign-in ends without another act. */
    public long getIdleSecondsLeft() {
        return pageSession
                .findTimeLeft(request)
                .map(left -> left.idle().toSeconds())
                .orElse(0L);
    }

    /** Seconds until the sign-in ends whatever the person does. */
    public long getOverallSecondsLeft() {
        return pageSession
                .findTimeLeft(request)
                .map(left -> left.overall().toSeconds())
                .orElse(0L);
    }

    /** What the page's writing requests must carry. */
    public String getToken() {
        return pageSession.findToken(request).orElse("");
    }
}
