package id.amanchat.social.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.Channel;
import id.amanchat.loopback.XStandIn;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** X keeps the contract of signing in. */
class XSignInTest extends SignInContract {

    @Override
    ChannelBench bench() {
        return new ChannelBench(Channel.X, XStandIn.start(0));
    }

    @Test
    void peopleAgreeOnAnotherHostThanTheInterfaces() {
        try (ChannelBench bench = bench()) {
            ChannelSignIn signIn = bench.signIn();
            URI page = signIn.authorize(
                    signIn.server().orElseThrow(),
                    new AppKeys("client", Optional.empty()),
                    URI.create("https://bank.example/back"),
                    "state",
                    "challenge");

            assertThat(page.toString())
                    .startsWith("https://x.com/i/oauth2/authorize?response_type=code&client_id=client");
            assertThat(page.getQuery()).contains("offline.access").contains("code_challenge_method=S256");
        }
    }
}
