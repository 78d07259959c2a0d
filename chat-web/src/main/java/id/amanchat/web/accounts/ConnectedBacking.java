package id.amanchat.web.accounts;

import id.amanchat.social.ConnectedAnswer;
import id.amanchat.social.SocialAccounts;
import id.amanchat.web.security.Self;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The way back from the channel. Only what this session began is taken up, once. */
@Named
@RequestScoped
public class ConnectedBacking {

    @Inject
    SocialAccounts accounts;

    @Inject
    PendingConsent pending;

    @Inject
    Self self;

    @Inject
    AccountPage page;

    public void enter() {
        page.parameter("state").ifPresentOrElse(this::enter, page::away);
    }

    private void enter(String state) {
        Optional<String> code = page.parameter("error").isPresent() ? Optional.empty() : page.parameter("code");
        tell(pending.take()
                .map(kept -> accounts.connected(self.session(), kept, state, code))
                .orElseGet(ConnectedAnswer.NotBegun::new));
    }

    private void tell(ConnectedAnswer answer) {
        if (answer instanceof ConnectedAnswer.Connected connected) {
            page.done("accounts.done.connected", AccountPage.ACCOUNT + connected.id());
        } else if (answer instanceof ConnectedAnswer.Failed failed) {
            page.refuse("accounts.failed." + failed.why());
        } else {
            page.refuse("accounts." + answer.getClass().getSimpleName());
        }
    }
}
