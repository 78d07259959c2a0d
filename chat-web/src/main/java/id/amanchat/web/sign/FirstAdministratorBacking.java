package id.amanchat.web.sign;

import id.amanchat.administration.FirstAdministrator;
import id.amanchat.administration.FirstAdministrator.Answer;
import id.amanchat.administration.FirstAdministrator.Application;
import id.amanchat.identity.Authenticators;
import id.amanchat.platform.Settings;
import id.amanchat.web.language.PageWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Making the first administrator: token, name and password; then the second factor; nothing is stored before the end. */
@Named
@ViewScoped
public class FirstAdministratorBacking implements Serializable {

    @Inject
    private transient FirstAdministrator firstAdministrator;

    @Inject
    private transient Authenticators authenticators;

    @Inject
    private transient Settings settings;

    @Inject
    private transient PageWords words;

    private String token;
    private String name;
    private String username;
    private String password;
    private String key;
    private String code;

    public void begin() {
        if (fine(firstAdministrator.check(application()))) {
            key = authenticators.newKey();
        }
    }

    public void confirm() {
        if (fine(firstAdministrator.make(application(), code))) {
            Faces.redirect("sign-in");
        }
    }

    private Application application() {
        return new Application(token, name, username, password, key);
    }

    private boolean fine(Answer answer) {
        if (answer != Answer.FINE) {
            Messages.addGlobalError("{0}", words.of("first-administrator." + answer.name()));
        }
        return answer == Answer.FINE;
    }

    public boolean isEnrolling() {
        return key != null;
    }

    /** The picture an authenticator app scans. */
    public String getQr() {
        return QrCode.dataUri(authenticators.uri(settings.bankName(), username, key));
    }

    public String getKey() {
        return key;
    }

    /** The field is shown for copying; nothing sent back is taken. */
    public void setKey(String ignored) {}

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
