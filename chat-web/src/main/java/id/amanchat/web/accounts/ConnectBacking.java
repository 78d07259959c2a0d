package id.amanchat.web.accounts;

import id.amanchat.conversation.Channel;
import id.amanchat.platform.Settings;
import id.amanchat.social.ConnectAnswer;
import id.amanchat.social.ConnectForm;
import id.amanchat.social.SocialAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Begins to connect an account. */
@Named
@RequestScoped
public class ConnectBacking {

    private static final String FORM = "connect";

    @Inject
    SocialAccounts accounts;

    @Inject
    Settings settings;

    @Inject
    PendingConsent pending;

    @Inject
    AccountPage page;

    private AccountSheet sheet;

    /**
     * A channel to choose.
     *
     * @param value its name, and the last part of the key of its words
     * @param server its own one; empty where each account has one
     */
    public record Choice(String value, String server, boolean chosen) {}

    public AccountSheet getSheet() {
        if (sheet == null) {
            sheet = page.sheet(FORM).with("channel", Channel.X.name()).with("server", server(Channel.X));
        }
        return sheet;
    }

    public List<Choice> getChannels() {
        return Stream.of(Channel.values())
                .filter(Channel::outside)
                .map(channel -> new Choice(channel.name(), server(channel), channel == chosen()))
                .toList();
    }

    private Channel chosen() {
        return Channel.MASTODON.name().equals(getSheet().text("channel")) ? Channel.MASTODON : Channel.X;
    }

    private String server(Channel channel) {
        return accounts.server(channel).map(URI::toString).orElse("");
    }

    /** What the application at the channel has to name as its way back. */
    public String getReturnTo() {
        return settings.firstPublicOrigin() + "/chat/admin/social/connected";
    }

    public void connect() {
        ConnectForm form = new ConnectForm(
                chosen(),
                getSheet().text("server"),
                getSheet().text("clientId"),
                getSheet().text("clientSecret"));
        page.confirmed(session -> accounts.connect(session, form)).ifPresent(this::tell);
    }

    private void tell(ConnectAnswer answer) {
        if (answer instanceof ConnectAnswer.Consent consent) {
            pending.keep(consent);
            page.to("admin/social/consent");
        } else if (answer instanceof ConnectAnswer.Refused refused) {
            getSheet().refuse(refused.fields());
            page.refuse("accounts.Refused");
        } else if (answer instanceof ConnectAnswer.Failed failed) {
            page.refuse("accounts.failed." + failed.why());
        }
    }
}
