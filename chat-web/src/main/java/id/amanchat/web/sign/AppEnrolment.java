package id.amanchat.web.sign;

import id.amanchat.identity.Authenticators;
import id.amanchat.identity.EnrolmentAnswer;
import id.amanchat.platform.Settings;
import id.amanchat.web.session.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What both ways of enrolling an authenticator app have in common: the key's picture, and the answers in words. */
@RequestScoped
public class AppEnrolment {

    @Inject
    private Authenticators authenticators;

    @Inject
    private Settings settings;

    @Inject
    private ComingIn comingIn;

    @Inject
    private Refusing refusing;

    @Inject
    private PasswordWords passwordWords;

    AppView view(Step.AppKey app) {
        String uri = authenticators.uri(settings.bankName(), app.username(), app.key());
        return new AppView(app.key(), uri, QrCode.dataUri(uri));
    }

    /** Lets in whoever is enrolled, and tells everybody else why not. */
    boolean done(EnrolmentAnswer answer) {
        if (answer instanceof EnrolmentAnswer.Enrolled enrolled) {
            comingIn.comeIn(enrolled.signedIn(), enrolled.recoveryCodes());
            return true;
        }
        refuse(answer);
        return false;
    }

    /** Says why it cannot go on. */
    void refuse(EnrolmentAnswer answer) {
        if (answer instanceof EnrolmentAnswer.Busy) {
            refusing.busy();
        } else if (answer instanceof EnrolmentAnswer.PasswordRefused refused) {
            passwordWords.refuse(refused.verdict());
        } else if (answer instanceof EnrolmentAnswer.CodeRefused refused) {
            refusing.because(refused.clockWrong() ? "proof.CLOCK_WRONG" : "enrol.code.refused");
        } else if (answer instanceof EnrolmentAnswer.LinkOver) {
            refusing.because("welcome.over");
        } else {
            refusing.because("activation.refused");
        }
    }
}
