package id.amanchat.web.supervisor;

import id.amanchat.social.AccountAnswer;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountView;
import id.amanchat.social.SocialAccounts;
import id.amanchat.web.security.Said;
import id.amanchat.web.security.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The switches with which a supervisor silences one account, or all at once. No question is asked: it can be undone. */
@Named
@RequestScoped
public class SocialSwitchesBacking {

    private static final String PLACE = "switches";
    private static final String PAGE = "supervisor/social";

    @Inject
    SocialAccounts accounts;

    @Inject
    Said said;

    @Inject
    Ways ways;

    private List<AccountView> all;

    public List<AccountView> getAccounts() {
        if (all == null) {
            all = accounts.all();
        }
        return all;
    }

    public boolean isAllStopped() {
        return accounts.allStopped().isPresent();
    }

    public void stop(AccountId id) {
        tell(accounts.stop(id), "social.switch.stopped");
    }

    public void goOn(AccountId id) {
        tell(accounts.goOn(id), "social.switch.goes-on");
    }

    public void stopAll() {
        tell(accounts.stopAll(), "social.switch.all-stopped");
    }

    public void allGoOn() {
        tell(accounts.allGoOn(), "social.switch.all-go-on");
    }

    /** Whatever else came of it is seen on the page. */
    private void tell(AccountAnswer answer, String done) {
        if (answer instanceof AccountAnswer.AlarmFirst) {
            said.refuse(PLACE, "social.switch.alarm-first");
            return;
        }
        if (answer instanceof AccountAnswer.Done) {
            said.tell(PLACE, done);
        }
        ways.to(PAGE);
    }
}
