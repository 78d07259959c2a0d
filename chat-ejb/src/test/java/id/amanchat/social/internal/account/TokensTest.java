package id.amanchat.social.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.Race;
import id.amanchat.conversation.Channel;
import id.amanchat.identity.Role;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountState;
import id.amanchat.social.Alarm;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.Grant;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokensTest {

    private static final String TOKEN = "/2/oauth2/token";
    private static final String ME = "/2/users/me";

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private final FakeChannel x = FakeChannel.start();

    @AfterEach
    void stop() {
        x.close();
    }

    private Accounts accounts() {
        return bench.get(Accounts.class);
    }

    private AccountId connected() {
        return AccountFixture.connected(
                bench,
                Channel.X,
                x.address(),
                "4711",
                new Grant("first", Optional.of("refresh one"), Optional.of(Duration.ofHours(2))));
    }

    private OwnAccount stored(AccountId id) {
        return bench.inTransaction(() -> bench.get(AccountStore.class).find(id).orElseThrow());
    }

    private String token(AccountId id) {
        return accounts().access(id).map(Access::token).orElse("none");
    }

    private void givesAnother() {
        x.answer(
                TOKEN,
                "200 {\"token_type\":\"bearer\",\"expires_in\":7200,\"access_token\":\"second\","
                        + "\"refresh_token\":\"refresh two\",\"scope\":\"tweet.read offline.access\"}");
    }

    @Test
    void aTokenIsUsedUntilItEndsSoon() {
        AccountId id = connected();
        bench.pass(Duration.ofMinutes(114));

        assertThat(token(id)).isEqualTo("first");
        assertThat(x.asked(TOKEN)).isZero();
    }

    @Test
    void thenAnotherIsAskedForAndKept() {
        AccountId id = connected();
        givesAnother();
        bench.pass(Duration.ofMinutes(116));

        assertThat(token(id)).isEqualTo("second");
        assertThat(x.bodies(TOKEN))
                .hasSize(1)
                .allSatisfy(body -> assertThat(body)
                        .contains("grant_type=refresh_token")
                        .containsPattern("refresh_token=refresh(%20|\\+)one"));
        bench.pass(Duration.ofHours(1));
        assertThat(token(id)).isEqualTo("second");
        bench.pass(Duration.ofHours(1));
        token(id);
        assertThat(x.bodies(TOKEN).get(1)).containsPattern("refresh_token=refresh(%20|\\+)two");
    }

    @Test
    void ofManyWhoWantOneThatEndsSoonOneAsks() {
        AccountId id = connected();
        givesAnother();
        bench.pass(Duration.ofMinutes(116));

        long withAToken = Race.winners(60, number -> !token(id).equals("none"));

        assertThat(withAToken).isEqualTo(60);
        assertThat(x.asked(TOKEN)).isEqualTo(1);
    }

    @Test
    void whenTheChannelGivesNoneTheAccountIsSignedOutAndThatIsAnAlarm() {
        PersonFixture.staff(bench, "rina", Role.ADMINISTRATOR);
        PersonFixture.staff(bench, "hadi", Role.SUPERVISOR);
        AccountId id = connected();
        x.answer(
                TOKEN,
                "400 {\"error\":\"invalid_request\",\"error_description\":\"Value passed for the token was invalid.\"}");
        bench.pass(Duration.ofMinutes(116));

        assertThat(token(id)).isEqualTo("none");

        assertThat(stored(id).state()).isEqualTo(AccountState.SIGNED_OUT);
        assertThat(stored(id).alarm()).contains(Alarm.SIGNED_OUT);
        assertThat(accounts().silenced(id)).isTrue();
        assertThat(accounts().connected()).isEmpty();
        assertThat(PersonFixture.count(bench, "WaitingLetter")).isEqualTo(2);
    }

    @Test
    void aChannelThatBreaksDownOverItIsAskedAgain() {
        AccountId id = connected();
        x.answer(TOKEN, "503 {}");
        bench.pass(Duration.ofHours(3));

        assertThat(token(id)).isEqualTo("none");
        givesAnother();
        assertThat(token(id)).isEqualTo("second");
        assertThat(stored(id).alarm()).isEmpty();
    }

    @Test
    void oneAnswerThatNobodyKnowsTheTokenIsAskedOnceMore() {
        AccountId id = connected();
        x.answer(ME, "200 {\"data\":{\"id\":\"4711\",\"username\":\"bankaman\",\"name\":\"Bank Aman\"}}");

        accounts().signedOut(id, accounts().access(id).orElseThrow());

        assertThat(token(id)).isEqualTo("first");
        assertThat(x.asked(TOKEN)).isZero();
    }

    @Test
    void aTokenThatIsUnknownIsReplaced() {
        AccountId id = connected();
        Access used = accounts().access(id).orElseThrow();
        x.answer(ME, "401 {}");
        givesAnother();
        bench.pass(Duration.ofMinutes(10));

        accounts().signedOut(id, used);
        accounts().signedOut(id, used);

        assertThat(token(id)).isEqualTo("second");
        assertThat(x.asked(TOKEN)).as("the second caller had the old one, too").isEqualTo(1);
    }

    @Test
    void aTokenThatIsUnknownAsSoonAsItWasGivenIsAnAlarm() {
        AccountId id = connected();
        x.answer(ME, "401 {}");
        givesAnother();

        accounts().signedOut(id, accounts().access(id).orElseThrow());

        assertThat(x.asked(TOKEN)).isZero();
        assertThat(stored(id).state()).isEqualTo(AccountState.SIGNED_OUT);
    }

    @Test
    void signedOutAndConnectedAgainItWasConnectedAllTheTime() {
        AccountId id = connected();
        OffsetDateTime first = stored(id).connectedAt();
        x.answer(ME, "401 {}");
        accounts().signedOut(id, accounts().access(id).orElseThrow());
        bench.pass(Duration.ofHours(5));

        connected();

        assertThat(stored(id).state()).isEqualTo(AccountState.CONNECTED);
        assertThat(stored(id).connectedAt()).isEqualTo(first);
        assertThat(stored(id).alarm())
                .as("somebody has to look at it all the same")
                .isPresent();
    }
}
