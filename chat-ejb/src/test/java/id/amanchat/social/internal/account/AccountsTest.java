package id.amanchat.social.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.conversation.Channel;
import id.amanchat.platform.Node;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountView;
import id.amanchat.social.Alarm;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.Allowance;
import id.amanchat.social.internal.channel.ChannelTrouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountsTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Accounts accounts() {
        return bench.get(Accounts.class);
    }

    private OwnAccount stored(AccountId id) {
        return bench.inTransaction(() -> bench.get(AccountStore.class).find(id).orElseThrow());
    }

    private AccountView.Health health(AccountId id) {
        return bench.inTransaction(
                () -> bench.get(AccountViews.class).find(id).orElseThrow().health());
    }

    private List<AccountEvent.Kind> happened() {
        return bench.witness().all(AccountEvent.class).stream()
                .map(AccountEvent::kind)
                .toList();
    }

    @Test
    void aConnectedAccountIsFoundAndCanBeSpokenAs() {
        AccountId id = AccountFixture.connected(bench, Channel.MASTODON);

        assertThat(accounts().connected()).extracting(Account::id).containsExactly(id);
        Account account = accounts().find(id).orElseThrow();
        assertThat(account.topic()).isEqualTo("social");
        assertThat(account.promise()).isEqualTo(Duration.ofMinutes(15));
        Access access = accounts().access(id).orElseThrow();
        assertThat(access.token()).isEqualTo("token");
        assertThat(access.remoteId()).isEqualTo("4711");
        assertThat(accounts().silenced(id)).isFalse();
    }

    @Test
    void itsSecretsStandInTheDatabaseSealed() {
        AccountId id = AccountFixture.connected(bench, Channel.MASTODON);

        SealedKeys keys = stored(id).keys();

        assertThat(keys.text(Secret.ACCESS).orElseThrow()).doesNotContain("token");
        assertThat(keys.text(Secret.CLIENT).orElseThrow()).doesNotContain("secret");
    }

    @Test
    void aSealedSecretDoesNotOpenInAnothersPlace() {
        AccountId id = AccountFixture.connected(bench, Channel.MASTODON);

        OwnAccount account = stored(id);
        account.keys().seal(Secret.WEBHOOK, account.keys().text(Secret.ACCESS).orElseThrow());

        assertThat(bench.get(AccountSecrets.class).get(account, Secret.WEBHOOK)).isEmpty();
    }

    @Test
    void connectedAgainItIsTheSameAccount() {
        AccountId first = AccountFixture.connected(bench, Channel.MASTODON);

        AccountId again = AccountFixture.connected(bench, Channel.MASTODON);

        assertThat(again).isEqualTo(first);
        assertThat(accounts().connected()).hasSize(1);
    }

    @Test
    void anAlarmStopsTheAccountAndIsRaisedOnceUntilSomebodyLooks() {
        AccountId id = AccountFixture.connected(bench, Channel.X);

        bench.inTransaction(() -> accounts().alarm(id, Alarm.FOREIGN_POST, "https://x.example/1"));
        bench.inTransaction(() -> accounts().alarm(id, Alarm.FOREIGN_POST, "https://x.example/2"));

        assertThat(accounts().silenced(id)).isTrue();
        assertThat(stored(id).alarmAbout()).contains("https://x.example/1");
        assertThat(happened()).containsExactly(AccountEvent.Kind.CONNECTED, AccountEvent.Kind.ALARM_FOREIGN_POST);
        assertThat(accounts().connected()).as("still listened to").hasSize(1);
    }

    @Test
    void whatANewerAnswerDoesNotSayLeavesTheLimitKnown() {
        AccountId id = AccountFixture.connected(bench, Channel.X);
        Allowance left = new Allowance(OptionalInt.of(7), OptionalInt.of(15), Optional.empty());

        accounts().listened(id, left);
        accounts().listened(id, Allowance.UNKNOWN);
        accounts().heard(id);
        accounts().trouble(id, ChannelTrouble.Kind.LIMITED);

        AccountView.Health health = health(id);
        assertThat(health.left()).hasValue(7);
        assertThat(health.of()).hasValue(15);
        assertThat(health.listenedAt()).contains(bench.clock().now());
        assertThat(health.lastEventAt()).contains(bench.clock().now());
        assertThat(health.lastError()).contains("LIMITED");
    }

    @Test
    void oneNodeListensUntilItsTimeIsOver() {
        AccountId id = AccountFixture.connected(bench, Channel.X);
        Node one = new Node();
        Node other = new Node();

        assertThat(accounts().lease(id, one)).isTrue();
        assertThat(accounts().lease(id, other)).isFalse();
        assertThat(accounts().lease(id, one)).isTrue();
        assertThat(health(id).node()).contains(one.name());
        bench.pass(HealthSteps.LEASE);
        assertThat(accounts().lease(id, other)).isTrue();
        assertThat(accounts().lease(id, one)).isFalse();
    }
}
