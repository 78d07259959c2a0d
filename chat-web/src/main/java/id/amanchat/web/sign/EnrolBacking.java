package id.amanchat.web.sign;

import id.amanchat.identity.Authenticators;
import id.amanchat.identity.Enrolment;
import id.amanchat.identity.EnrolmentAnswer;
import id.amanchat.identity.PersonId;
import id.amanchat.web.session.Step;
import id.amanchat.web.session.WayIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Enrolling the first second factor after the password: the bank's activation code, and nothing else before it is right. */
@Named
@RequestScoped
public class EnrolBacking {

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

    private String activationCode;
    private String code;

    /** Whoever has not given the password yet, or took too long, starts there. */
    public void enter() {
        if (!isActivating() && !isEnrolling()) {
            Faces.redirect("sign-in");
        }
    }

    public void activate() {
        Optional<PersonId> person = wayIn.find(request, Step.Activation.class).map(step -> new PersonId(step.person()));
        person.ifPresent(each -> {
            EnrolmentAnswer answer = enrolment.check(each, activationCode, visitors.of(request));
            if (answer instanceof EnrolmentAnswer.GoOn goOn) {
                wayIn.reach(
                        request,
                        new Step.App(
                                each.value(),
                                activationCode,
                                new Step.AppKey(goOn.username(), authenticators.newKey())));
                Faces.redirect("sign-in/enrol");
            } else {
                appEnrolment.refuse(answer);
            }
        });
    }

    public void confirm() {
        findApp().ifPresent(step -> {
            PersonId person = new PersonId(step.person());
            EnrolmentAnswer answer =
                    enrolment.confirm(person, step.activationCode(), step.app().key(), code, visitors.of(request));
            if (!appEnrolment.done(answer)) {
                code = null;
            }
            if (answer instanceof EnrolmentAnswer.Refused) {
                wayIn.reach(request, new Step.Activation(step.person()));
            }
        });
    }

    private Optional<Step.App> findApp() {
        return wayIn.find(request, Step.App.class);
    }

    public boolean isActivating() {
        return wayIn.find(request, Step.Activation.class).isPresent();
    }

    public boolean isEnrolling() {
        return findApp().isPresent();
    }

    /** What the page shows of the key. */
    public AppView getApp() {
        return findApp().map(Step.App::app).map(appEnrolment::view).orElse(null);
    }

    public String getActivationCode() {
        return activationCode;
    }

    public void setActivationCode(String activationCode) {
        this.activationCode = activationCode;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
