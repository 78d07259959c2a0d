package id.amanchat.it.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.loopback.MastodonStandIn;
import id.amanchat.loopback.Post;
import id.amanchat.loopback.StandIn;
import id.amanchat.loopback.XStandIn;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** The social channels outside: stand-ins that speak their interfaces, on each of which the bank has one account. */
public final class Outside implements AutoCloseable {

    /** Two agents who answer on social channels, and who watches over them. */
    public static final String AGENT = "dewi.lestari";

    public static final String COLLEAGUE = "nadia.kusuma";
    public static final String SUPERVISOR = "hendra.wijaya";

    /** How often the account that does not stream is read. */
    public static final int POLL_SECONDS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final XStandIn x = XStandIn.start(0);
    private final MastodonStandIn mastodon = MastodonStandIn.start(0);

    public XStandIn x() {
        return x;
    }

    public MastodonStandIn mastodon() {
        return mastodon;
    }

    /** By the name that the pages give it. */
    public StandIn channel(String name) {
        return name.equals("X") ? x : mastodon;
    }

    /** Nothing goes wrong any more. */
    public void mend() {
        x.faults().mend();
        mastodon.faults().mend();
    }

    /** As at first: nothing goes wrong, nobody holds or waits for anything, and nobody is present. */
    public void leaveNothing(Bank bank) {
        mend();
        for (String agent : List.of(AGENT, COLLEAGUE)) {
            ChatClient client = bank.client(agent);
            client.be("OFFLINE");
            client.chats().forEach(chat -> client.end(chat.get("id").getAsString()));
        }
        new SocialDesk(bank.client(SUPERVISOR)).clear();
    }

    /** Connects both accounts, as administrators do and the accounts' owner allows; once. */
    public Outside connectedTo(Bank bank, Windows windows) {
        connect("X", x, "ratna.sari", bank, windows);
        connect("Mastodon", mastodon, "tono.hartono", bank, windows);
        return this;
    }

    /** Each by another administrator: the second factor is asked for again, and a code is good once. */
    private static void connect(String name, StandIn channel, String administrator, Bank bank, Windows windows) {
        String known = bank.client(administrator).get("/chat/admin/social").body();
        String handle = channel.bank().handle();
        if (known.contains(handle)) {
            return;
        }
        Page page = windows.of(administrator);
        SocialAccountsScreen.open(page)
                .connect(name, channel.address(), bank.signIns().freshCode(Person.named(administrator)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Allow @" + handle))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/chat/admin/social/account\\?id=.*"));
    }

    /** What the bank's account says, once it has said so much. */
    public static List<Post> awaitSaid(StandIn channel, int atLeast) {
        await("the bank's account on the channel has said something")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> channel.world().ofBank().size() >= atLeast);
        return channel.world().ofBank();
    }

    /** The answer to this post, once it is out. */
    public static Post awaitAnswer(StandIn channel, Post post) {
        await("an answer on the channel")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !channel.world().answersTo(post).isEmpty());
        return channel.world().answersTo(post).get(0);
    }

    @Override
    public void close() {
        x.close();
        mastodon.close();
    }
}
