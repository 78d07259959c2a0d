package id.amanchat.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.Channel;
import id.amanchat.identity.Role;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.StepUpNeeded;
import id.amanchat.platform.Setting;
import id.amanchat.social.internal.account.AccountFixture;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.account.SignInFixture;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SocialAccountsTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private final SignInFixture channel = SignInFixture.start();

    private Somebody rina;
    private SessionId session;

    @BeforeEach
    void signIn() {
        System.setProperty(Setting.SAMPLE_BANK.key(), "somewhere");
        rina = PersonFixture.staff(bench, "rina", Role.ADMINISTRATOR);
        session = PersonFixture.signIn(bench, rina);
    }

    @AfterEach
    void stop() {
        System.clearProperty(Setting.SAMPLE_BANK.key());
        channel.close();
    }

    private SocialAccounts door() {
        return bench.get(SocialAccounts.class);
    }

    private void confirm() {
        PersonFixture.grant(bench, rina, session, SensitiveAction.ADMINISTER_SOCIAL);
    }

    private ConnectForm form() {
        return new ConnectForm(Channel.MASTODON, channel.address(), "", "");
    }

    private ConnectAnswer.Consent consent() {
        confirm();
        return (ConnectAnswer.Consent) door().connect(session, form());
    }

    private AccountForm rules(int promise, int version) {
        return new AccountForm("cards", promise, true, false, "", "", version);
    }

    private AccountView only() {
        assertThat(door().all()).hasSize(1);
        return door().all().get(0);
    }

    @Test
    void anAccountIsConnectedByItsOwnersConsent() {
        ConnectAnswer.Consent consent = consent();

        Map<String, String> asked = SignInFixture.query(consent.address());
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "code_challenge", "redirect_uri");
        assertThat(consent.pending()).doesNotContain(asked.get("state"));

        ConnectedAnswer answer = door().connected(session, consent.pending(), asked.get("state"), Optional.of("code"));

        assertThat(answer).isEqualTo(new ConnectedAnswer.Connected(only().id()));
        assertThat(only().handle()).isEqualTo("bankaman");
        assertThat(only().rules()).isEqualTo(new AccountView.Rules("social", Duration.ofMinutes(15), false, true));
        assertThat(channel.proves(asked.get("code_challenge"))).isTrue();
        assertThat(bench.get(Accounts.class).access(only().id()).orElseThrow().token())
                .isEqualTo("given");
    }

    @Test
    void withoutTheSecondFactorNothingBegins() {
        assertThatThrownBy(() -> door().connect(session, form())).isInstanceOf(StepUpNeeded.class);
        assertThat(channel.registrations()).isZero();
    }

    @Test
    void aServerThatDoesNotAnswerLeavesTheSecondFactorGranted() {
        confirm();
        channel.close();

        assertThat(door().connect(session, form())).isEqualTo(new ConnectAnswer.Failed("UNREACHABLE"));
        assertThat(door().connect(session, form())).isEqualTo(new ConnectAnswer.Failed("UNREACHABLE"));
    }

    @Test
    void anotherStateIsNotTakenUp() {
        ConnectAnswer.Consent consent = consent();

        assertThat(door().connected(session, consent.pending(), "another", Optional.of("code")))
                .isInstanceOf(ConnectedAnswer.NotBegun.class);
        assertThat(door().all()).isEmpty();
        assertThat(channel.exchanges()).isZero();
    }

    @Test
    void whatOneSessionBeganAnotherCannotEnd() {
        ConnectAnswer.Consent consent = consent();
        String state = SignInFixture.query(consent.address()).get("state");
        bench.pass(Duration.ofSeconds(31));
        SessionId other = PersonFixture.signIn(bench, rina);

        assertThat(door().connected(other, consent.pending(), state, Optional.of("code")))
                .isInstanceOf(ConnectedAnswer.NotBegun.class);
        assertThat(channel.exchanges()).isZero();
    }

    @Test
    void theWayBackIsOpenForAQuarterOfAnHour() {
        ConnectAnswer.Consent consent = consent();
        String state = SignInFixture.query(consent.address()).get("state");
        bench.pass(Duration.ofMinutes(15));

        assertThat(door().connected(session, consent.pending(), state, Optional.of("code")))
                .isInstanceOf(ConnectedAnswer.NotBegun.class);
    }

    @Test
    void anOwnerWhoDoesNotAgreeConnectsNothing() {
        ConnectAnswer.Consent consent = consent();
        String state = SignInFixture.query(consent.address()).get("state");

        assertThat(door().connected(session, consent.pending(), state, Optional.empty()))
                .isInstanceOf(ConnectedAnswer.Declined.class);
        assertThat(door().all()).isEmpty();
    }

    @Test
    void onlyServersOutsideAreAskedWhenNoSampleBankRuns() {
        System.clearProperty(Setting.SAMPLE_BANK.key());
        confirm();

        assertThat(refusal(form())).isEqualTo("NOT_HTTPS");
        assertThat(refusal("https://127.0.0.1")).isEqualTo("INSIDE");
        assertThat(refusal("https://10.1.2.3")).isEqualTo("INSIDE");
        assertThat(refusal("https://[::1]")).isEqualTo("INSIDE");
        assertThat(refusal("https://169.254.169.254")).isEqualTo("INSIDE");
        assertThat(refusal("https://user@mastodon.example")).isEqualTo("NO_ADDRESS");
        assertThat(refusal("https://mastodon.example/path")).isEqualTo("NO_ADDRESS");
        assertThat(refusal("file:///etc/passwd")).isEqualTo("NO_ADDRESS");
        assertThat(refusal("mastodon")).isEqualTo("NO_ADDRESS");
        assertThat(refusal("")).isEqualTo("MISSING");
        assertThat(channel.registrations()).isZero();
    }

    private String refusal(String server) {
        return refusal(new ConnectForm(Channel.MASTODON, server, "", ""));
    }

    private String refusal(ConnectForm form) {
        return ((ConnectAnswer.Refused) door().connect(session, form)).fields().get("server");
    }

    @Test
    void xHasOneAddressAndWantsTheBanksOwnApplication() {
        System.clearProperty(Setting.SAMPLE_BANK.key());
        confirm();

        ConnectAnswer answer = door().connect(session, new ConnectForm(Channel.X, "https://203.0.113.9", "", " "));

        assertThat(answer)
                .isEqualTo(new ConnectAnswer.Refused(
                        Map.of("server", "OTHER", "clientId", "MISSING", "clientSecret", "MISSING")));
    }

    @Test
    void stoppedItIsSilentAndGoesOn() {
        AccountId id = AccountFixture.connected(bench, Channel.X);

        assertThat(door().stop(id)).isInstanceOf(AccountAnswer.Done.class);
        assertThat(door().stop(id)).isInstanceOf(AccountAnswer.NotFound.class);
        assertThat(only().stopped().orElseThrow().by()).contains("Name of rina");
        assertThat(bench.get(Accounts.class).silenced(id)).isTrue();

        assertThat(door().goOn(id)).isInstanceOf(AccountAnswer.Done.class);
        assertThat(bench.get(Accounts.class).silenced(id)).isFalse();
    }

    @Test
    void oneSwitchSilencesAll() {
        AccountId id = AccountFixture.connected(bench, Channel.X);

        assertThat(door().stopAll()).isInstanceOf(AccountAnswer.Done.class);
        assertThat(door().stopAll()).isInstanceOf(AccountAnswer.NotFound.class);
        assertThat(door().allStopped().orElseThrow().by()).contains("Name of rina");
        assertThat(bench.get(Accounts.class).silenced(id)).isTrue();

        assertThat(door().allGoOn()).isInstanceOf(AccountAnswer.Done.class);
        assertThat(bench.get(Accounts.class).silenced(id)).isFalse();
    }

    @Test
    void anAlarmIsLookedAtBeforeTheAccountGoesOn() {
        AccountId id = AccountFixture.connected(bench, Channel.X);
        bench.inTransaction(() -> bench.get(Accounts.class).alarm(id, Alarm.FOREIGN_POST, "https://x.example/1"));

        assertThat(door().goOn(id)).isInstanceOf(AccountAnswer.AlarmFirst.class);
        assertThat(only().alarm().orElseThrow().about()).contains("https://x.example/1");
        assertThat(door().acknowledge(id)).isInstanceOf(AccountAnswer.Done.class);
        assertThat(bench.get(Accounts.class).silenced(id))
                .as("looking alone does not let it go on")
                .isTrue();
        assertThat(door().goOn(id)).isInstanceOf(AccountAnswer.Done.class);
        assertThat(only().alarm()).isEmpty();
    }

    @Test
    void supervisorsStopButDoNotAcknowledge() {
        AccountId id = AccountFixture.connected(bench, Channel.X);
        Somebody hadi = PersonFixture.staff(bench, "hadi", Role.SUPERVISOR);
        bench.be(hadi.id(), hadi.role());

        assertThat(door().stop(id)).isInstanceOf(AccountAnswer.Done.class);
        assertThatThrownBy(() -> door().acknowledge(id)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> door().disconnect(session, id)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void rulesAreChangedByWhomHasSeenThem() {
        AccountId id = AccountFixture.connected(bench, Channel.X);
        int seen = only().version();
        confirm();

        assertThat(door().save(session, id, rules(0, seen)))
                .isEqualTo(new AccountAnswer.Refused(Map.of("promise", "RANGE")));
        assertThat(door().save(session, id, rules(30, seen + 1))).isInstanceOf(AccountAnswer.Changed.class);
        assertThat(door().save(session, id, rules(30, seen)))
                .as("what was not taken left the grant")
                .isInstanceOf(AccountAnswer.Done.class);

        assertThat(only().rules()).isEqualTo(new AccountView.Rules("cards", Duration.ofMinutes(30), true, false));
        assertThatThrownBy(() -> door().save(session, id, rules(30, only().version())))
                .isInstanceOf(StepUpNeeded.class);
    }

    @Test
    void secretsAreKeptAndNeverShown() {
        AccountId id = AccountFixture.connected(bench, Channel.X);
        confirm();

        door().save(session, id, new AccountForm("social", 15, false, true, "webhook secret", "", only().version()));

        assertThat(only().keys()).isEqualTo(new AccountView.Keys(true, false));
        assertThat(only().toString()).doesNotContain("webhook secret");
    }

    @Test
    void disconnectedItsTokensAreGoneHereAndThere() {
        ConnectAnswer.Consent consent = consent();
        door().connected(
                        session,
                        consent.pending(),
                        SignInFixture.query(consent.address()).get("state"),
                        Optional.of("code"));
        AccountId id = only().id();
        confirm();

        assertThat(door().disconnect(session, id)).isInstanceOf(AccountAnswer.Done.class);

        assertThat(door().all()).isEmpty();
        assertThat(channel.revocations()).isEqualTo(1);
        assertThat(bench.get(Accounts.class).access(id)).isEmpty();
        assertThat(bench.get(Accounts.class).silenced(id)).isTrue();
        assertThat(bench.get(Accounts.class).find(id)).as("its threads stay").isPresent();
    }

    @Test
    void aChannelThatCannotBeToldIsSaid() {
        AccountId id = AccountFixture.connected(bench, Channel.MASTODON);
        confirm();

        assertThat(door().disconnect(session, id)).isInstanceOf(AccountAnswer.NotRevoked.class);
        assertThat(door().all()).isEmpty();
    }
}
