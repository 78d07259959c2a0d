package id.amanchat.social.internal.account;

import id.amanchat.bench.DoorBench;
import id.amanchat.conversation.Channel;
import id.amanchat.identity.PersonId;
import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.AppKeys;
import id.amanchat.social.internal.channel.Grant;
import id.amanchat.social.internal.channel.Incoming;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Accounts of the bank to be on the bench. */
public final class AccountFixture {

    private AccountFixture() {}

    /** Connected, with a token that does not end; topic "social", first answer within 15 minutes, two eyes, stopped by an alarm. */
    public static AccountId connected(DoorBench bench, Channel channel, URI server, String remoteId, String token) {
        return connected(bench, channel, server, remoteId, new Grant(token, Optional.empty(), Optional.empty()));
    }

    /** The same with that grant. */
    public static AccountId connected(DoorBench bench, Channel channel, URI server, String remoteId, Grant grant) {
        NewAccount found = new NewAccount(
                channel,
                server,
                new Incoming.Author(remoteId, "bankaman", "Bank Aman"),
                new AppKeys("client", Optional.of("client secret")),
                grant);
        return bench.inTransaction(
                () -> bench.get(AccountSteps.class).connect(found, settings(false, true), PersonId.fresh()));
    }

    /** One on a server that nobody asks. */
    public static AccountId connected(DoorBench bench, Channel channel) {
        return connected(bench, channel, URI.create("http://127.0.0.1:1"), "4711", "token");
    }

    /** From now on a second person agrees to each public post. */
    public static void fourEyes(DoorBench bench, AccountId account) {
        bench.inTransaction(
                () -> bench.get(AccountStore.class).hold(account).orElseThrow().settings(settings(true, true)));
    }

    /** The channel signs what it sends to the webhook. */
    public static void webhook(DoorBench bench, AccountId account, String secret) {
        bench.inTransaction(() -> bench.get(AccountSecrets.class)
                .put(bench.get(AccountStore.class).hold(account).orElseThrow(), Secret.WEBHOOK, secret));
    }

    /** Nothing leaves from now on. */
    public static void stop(DoorBench bench, AccountId account) {
        bench.inTransaction(() -> bench.get(AccountStore.class)
                .hold(account)
                .orElseThrow()
                .stop(PersonId.fresh(), bench.clock().now()));
    }

    /** It does again. */
    public static void goOn(DoorBench bench, AccountId account) {
        bench.inTransaction(
                () -> bench.get(AccountStore.class).hold(account).orElseThrow().goOn());
    }

    private static AccountSettings settings(boolean fourEyes, boolean stopOnAlarm) {
        return new AccountSettings("social", Duration.ofMinutes(15), fourEyes, stopOnAlarm);
    }
}
