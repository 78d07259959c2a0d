package id.amanchat.web.sign;

import id.amanchat.identity.PasswordAnswer;
import id.amanchat.identity.SignIn;
import id.amanchat.web.language.PageWords;
import id.amanchat.web.session.PageSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The first step: username and password. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private PageSession pageSession;

    @Inject
    private Visitors visitors;

    @Inject
    private PageWords words;

    @Inject
    private HttpServletRequest request;

    private String username;
    private String password;

    public void signIn() {
        PasswordAnswer answer = signIn.checkPassword(username, password, visitors.of(request));
        if (answer instanceof PasswordAnswer.SecondFactorNeeded needed) {
            pageSession.begin(request, needed.person());
            Faces.redirect("sign-in/verify");
        } else {
            Messages.addGlobalError(
                    "{0}",
                    words.of(
                            answer instanceof PasswordAnswer.NoSecondFactorYet
                                    ? "sign-in.no-second-factor"
                                    : "sign-in.refused"));
        }
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
