package id.amanchat.web.accounts;

import id.amanchat.social.AccountAnswer;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountView;
import id.amanchat.social.SocialAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All accounts, how they fare, their alarms and the switches. */
@Named
@RequestScoped
public class AccountsBacking {

    @Inject
    SocialAccounts accounts;

    @Inject
    AccountPage page;

    private List<AccountRow> rows;
    private Optional<AccountView.Stop> allStopped;

    public List<AccountRow> getRows() {
        if (rows == null) {
            rows = accounts.all().stream().map(AccountRow::new).toList();
        }
        return rows;
    }

    /** Those with an alarm that nobody looked at. */
    public List<AccountRow> getAlarms() {
        return getRows().stream().filter(row -> !row.getAlarm().isEmpty()).toList();
    }

    public boolean isAllStopped() {
        return allStopped().isPresent();
    }

    public OffsetDateTime getAllStoppedAt() {
        return allStopped().map(AccountView.Stop::at).orElse(null);
    }

    public String getAllStoppedBy() {
        return allStopped().flatMap(AccountView.Stop::by).orElse("");
    }

    private Optional<AccountView.Stop> allStopped() {
        if (allStopped == null) {
            allStopped = accounts.allStopped();
        }
        return allStopped;
    }

    public void stop() {
        act(accounts::stop, "accounts.done.stopped");
    }

    public void goOn() {
        act(accounts::goOn, "accounts.done.went-on");
    }

    public void acknowledge() {
        act(accounts::acknowledge, "accounts.done.acknowledged");
    }

    public void stopAll() {
        page.tell(accounts.stopAll(), "accounts.done.all-stopped", AccountPage.OVERVIEW);
    }

    public void allGoOn() {
        page.tell(accounts.allGoOn(), "accounts.done.all-went-on", AccountPage.OVERVIEW);
    }

    private void act(Function<AccountId, AccountAnswer> work, String news) {
        AccountAnswer answer = page.account().map(work).orElseGet(AccountAnswer.NotFound::new);
        rows = null;
        page.tell(answer, news, AccountPage.OVERVIEW);
    }
}
