package id.amanchat.bench.peer;

import id.amanchat.bench.client.Network;
import id.amanchat.bench.journal.OpenJournal;
import id.amanchat.bench.journal.Side;
import id.amanchat.bench.load.Talk;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** An XMPP server that was put beside the product: the same people, the same load, the same client. */
public final class XmppPeer implements AutoCloseable {
    private static final Duration UNTIL_SERVING = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Network network;
    private final URI server;
    private final String domain;
    private final OpenJournal journal = new OpenJournal();
    private final AtomicLong arrivals = new AtomicLong();
    private final List<XmppAccount> connected = new ArrayList<>();

    public XmppPeer(Network network, URI server, String domain) {
        this.network = network;
        this.server = server;
        this.domain = domain;
    }

    /** Where its sockets write what they bring. */
    public OpenJournal journal() {
        return journal;
    }

    /** Until the peer has found the accounts that were made for it a moment ago. */
    public void awaitServing() {
        var until = System.nanoTime() + UNTIL_SERVING.toNanos();
        while (!serves()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("it lets nobody in after " + UNTIL_SERVING.toSeconds() + " s");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private boolean serves() {
        try (var account = new XmppAccount(PeerDatabase.customer(0), domain, id -> {})) {
            account.connect(network, server, PeerDatabase.PASSWORD);
            return true;
        } catch (IllegalStateException | CompletionException notYet) {
            return false;
        }
    }

    /** Signs everyone in and pairs each customer with one of the agents. */
    public List<Talk> connect(int customers, int agents) {
        var desks = IntStream.range(0, agents)
                .mapToObj(i -> connect(PeerDatabase.agent(i), Side.AGENT))
                .toList();
        return IntStream.range(0, customers)
                .<Talk>mapToObj(i -> new XmppTalk(
                        "talk-" + i, connect(PeerDatabase.customer(i), Side.CUSTOMER), desks.get(i % agents)))
                .toList();
    }

    private XmppAccount connect(String user, Side side) {
        var account = new XmppAccount(user, domain, id -> arrived(id, side));
        account.connect(network, server, PeerDatabase.PASSWORD);
        connected.add(account);
        return account;
    }

    private void arrived(String id, Side side) {
        journal.arrived(Conversations.listener(id, side), arrivals.incrementAndGet(), Conversations.clientId(id));
    }

    @Override
    public void close() {
        connected.forEach(XmppAccount::close);
    }
}
