package id.amanchat.social.internal.account;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.SessionId;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.platform.Vault;
import id.amanchat.social.ConnectAnswer;
import id.amanchat.social.ConnectForm;
import id.amanchat.social.ConnectedAnswer;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.AppKeys;
import id.amanchat.social.internal.channel.ChannelSignIn;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Channels;
import id.amanchat.social.internal.channel.Grant;
import id.amanchat.social.internal.channel.Incoming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** From "Connect an account" to the channel's page and back. Talks to the channel, so never inside a transaction. */
@ApplicationScoped
public class Connecting {

    /** Whoever has to look a password up first. */
    private static final Duration LIFE = Duration.ofMinutes(15);

    private static final Duration PROMISE = Duration.ofMinutes(15);
    private static final String TOPIC = "social";

    private final RandomText random = new RandomText();

    @Inject
    private Channels channels;

    @Inject
    private AccountSteps steps;

    @Inject
    private Settings settings;

    @Inject
    private Vault vault;

    @Inject
    private Time time;

    /** A form that {@link ConnectRules} did not refuse, for that server. */
    public ConnectAnswer begin(PersonId by, SessionId session, ConnectForm form, URI server) {
        ChannelSignIn signIn = channels.signIn(form.channel());
        try {
            AppKeys app = signIn.registers()
                    ? signIn.register(server, settings.bankName() + " · Aman Chat", returnTo())
                    : new AppKeys(
                            form.clientId().strip(),
                            Optional.of(form.clientSecret().strip()));
            PendingConnection pending = new PendingConnection(
                    form.channel(),
                    server,
                    app,
                    random.next(),
                    random.next(),
                    by,
                    time.now().plus(LIFE));
            URI address = signIn.authorize(
                    server, app, returnTo(), pending.state(), RandomText.challenge(pending.verifier()));
            return new ConnectAnswer.Consent(address, vault.seal(pending.written(), owner(session)));
        } catch (ChannelTrouble e) {
            return new ConnectAnswer.Failed(e.kind().name());
        }
    }

    /** The browser is back. */
    public ConnectedAnswer finish(
            PersonId by, SessionId session, String sealedPending, String state, Optional<String> code) {
        return vault.open(sealedPending, owner(session))
                .map(PendingConnection::read)
                .filter(pending -> pending.is(by, state, time.now()))
                .map(pending -> code.map(each -> exchange(pending, each)).orElseGet(ConnectedAnswer.Declined::new))
                .orElseGet(ConnectedAnswer.NotBegun::new);
    }

    private ConnectedAnswer exchange(PendingConnection pending, String code) {
        try {
            Grant grant = channels.signIn(pending.channel())
                    .exchange(pending.server(), pending.app(), returnTo(), code, pending.verifier());
            Incoming.Author who = channels.of(pending.channel())
                    .whoAmI(new Access(pending.channel(), pending.server(), "", "", grant.token()));
            NewAccount found = new NewAccount(pending.channel(), pending.server(), who, pending.app(), grant);
            return new ConnectedAnswer.Connected(
                    steps.connect(found, new AccountSettings(TOPIC, PROMISE, false, true), pending.by()));
        } catch (ChannelTrouble e) {
            return new ConnectedAnswer.Failed(e.kind().name());
        }
    }

    private URI returnTo() {
        return URI.create(settings.firstPublicOrigin() + "/chat/admin/social/connected");
    }

    private static String owner(SessionId session) {
        return "social.connect." + session;
    }
}
