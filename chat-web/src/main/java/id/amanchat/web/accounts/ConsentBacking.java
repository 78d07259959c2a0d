package id.amanchat.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;

/**
 * Leads to the channel's page. A page of its own, because browsers hold the whole way of a posted form to our policy, which
 * lets forms go nowhere but here.
 */
@Named
@RequestScoped
public class ConsentBacking {

    @Inject
    PendingConsent pending;

    @Inject
    AccountPage page;

    public void enter() {
        if (pending.findAddress().isEmpty()) {
            page.away();
        }
    }

    public String getAddress() {
        return pending.findAddress().orElse("");
    }

    /** What the address line will show. */
    public String getHost() {
        return URI.create(getAddress()).getAuthority();
    }
}
