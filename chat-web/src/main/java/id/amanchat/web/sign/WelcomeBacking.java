package id.amanchat.web.sign;

import id.amanchat.identity.Authenticators;
import id.amanchat.identity.Enrolment;
import id.amanchat.identity.EnrolmentAnswer;
import id.amanchat.web.session.PageSession;
import id.amanchat.web.session.Step;
import id.amanchat.web.session.WayIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Coming in for the first time: the mailed link and the activation code handed over apart from it; neither alone does. */
@Named
@RequestScoped
public class WelcomeBacking {

    @Inject
    private Enrolment enrolment;

    @Inject
    private Authenticators authenticators;

    @Inject
    private WayIn wayIn;

    @Inject
    private AppEnrolment appEnrolment;

    @Inject
    private Visitors visitors;

    @Inject
    private HttpServletRequest request;

    private String token;
    private String activationCode;
    private String password;
    private String code;

    public void goOn() {
        EnrolmentAnswer answer = enrolment.checkInvitation(token, activationCode, password, visitors.of(request));
        if (answer instanceof EnrolmentAnswer.GoOn goOn) {
            Step.AppKey app = new Step.AppKey(goOn.username(), authenticators.newKey());
            wayIn.reach(request, new Step.InvitedApp(token, activationCode, password, app));
            Faces.redirect("sign-in/welcome");
        } else {
            appEnrolment.refuse(answer);
        }
    }

    public void confirm() {
        findApp().ifPresent(step -> {
            EnrolmentAnswer answer = enrolment.acceptInvitation(
                    step.token(),
                    step.activationCode(),
                    step.password(),
                    step.app().key(),
                    code,
                    visitors.of(request));
            if (!appEnrolment.done(answer)) {
                code = null;
            }
            if (answer instanceof EnrolmentAnswer.LinkOver || answer instanceof EnrolmentAnswer.Refused) {
                PageSession.signOut(request);
            }
        });
    }

    private Optional<Step.InvitedApp> findApp() {
        return wayIn.find(request, Step.InvitedApp.class);
    }

    public boolean isEnrolling() {
        return findApp().isPresent();
    }

    /** What the page shows of the key. */
    public AppView getApp() {
        return findApp().map(Step.InvitedApp::app).map(appEnrolment::view).orElse(null);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getActivationCode() {
        return activationCode;
    }

    public void setActivationCode(String activationCode) {
        this.activationCode = activationCode;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
