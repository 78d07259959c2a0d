package id.amanchat.web.security;

import id.amanchat.identity.Activity;
import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.ActivityLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What happened to the caller's access, newest first. */
@Named
@RequestScoped
public class ActivityBacking {

    private static final int AT_FIRST = 8;
    private static final int MORE = 25;
    private static final int AT_MOST = 99;

    private static final Set<ActivityKind> BAD = EnumSet.of(
            ActivityKind.PASSWORD_REFUSED,
            ActivityKind.CODE_REFUSED,
            ActivityKind.RECOVERY_CODE_REFUSED,
            ActivityKind.PASSKEY_REFUSED,
            ActivityKind.PASSKEY_CLONED,
            ActivityKind.ACTIVATION_REFUSED,
            ActivityKind.THROTTLED,
            ActivityKind.FACTOR_DISABLED,
            ActivityKind.STEP_UP_REFUSED,
            ActivityKind.NOT_ME,
            ActivityKind.ACCESS_LOCKED,
            ActivityKind.LOCKED);

    @Inject
    Activity activity;

    @Inject
    Self self;

    @Inject
    Said said;

    @Inject
    Ways ways;

    @Inject
    HttpServletRequest request;

    private List<ActivityLine> found;

    /** Those to be shown. */
    public List<ActivityLine> getLines() {
        return found().subList(0, Math.min(getShown(), found().size()));
    }

    /** How a line looks: bad for what was refused or taken away by the bank, else plain. */
    public String look(ActivityLine line) {
        return BAD.contains(line.kind()) ? "bad" : "plain";
    }

    /** Whether there are older ones to be asked for. */
    public boolean isMore() {
        return found().size() > getShown() && getShown() < AT_MOST;
    }

    /** How many lines the page shows. */
    public int getShown() {
        String asked = request.getParameter("lines");
        return asked != null && asked.matches("\\d{1,3}")
                ? Math.max(AT_FIRST, Math.min(AT_MOST, Integer.parseInt(asked)))
                : AT_FIRST;
    }

    /** How many to ask for next. */
    public int getNext() {
        return Math.min(AT_MOST, getShown() + MORE);
    }

    /** One more than is shown tells whether there are more. */
    private List<ActivityLine> found() {
        if (found == null) {
            found = activity.mine(0, getShown() + 1);
        }
        return found;
    }

    /** "This was not me": ends everything, this sign-in too. */
    public void notMe(UUID line) {
        if (activity.wasNotMe(line, self.visitor())) {
            self.leave();
            ways.to("locked");
        } else {
            said.refuse("activity", "security.activity.gone");
        }
    }
}
