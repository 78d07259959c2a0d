package id.amanchat.bench.peer;

import id.amanchat.bench.client.Network;
import id.amanchat.bench.client.WebSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One account signed in to an XMPP server over WebSocket (RFC 7395) with SASL PLAIN (RFC 4616). */
final class XmppAccount implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final String user;
    private final String domain;
    private final Consumer<String> onMessage;
    private final BlockingQueue<String> answers = new ArrayBlockingQueue<>(64);
    private WebSocket socket;

    /** @param onMessage hears the id of every chat message that arrives, on the network thread */
    XmppAccount(String user, String domain, Consumer<String> onMessage) {
        this.user = user;
        this.domain = domain;
        this.onMessage = onMessage;
    }

    String address() {
        return user + "@" + domain;
    }

    void connect(Network network, URI server, String password) {
        socket = WebSocket.open(network, server, "xmpp", Map.of(), this::onText, reason -> {})
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        openStream();
        var plain = "\0" + user + "\0" + password;
        socket.send("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>"
                + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)) + "</auth>");
        await("<success");
        openStream();
        socket.send("<iq xmlns='jabber:client' type='set' id='bind'>"
                + "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>bench</resource></bind></iq>");
        await("<jid>");
        socket.send("<presence xmlns='jabber:client'/>");
    }

    /** Sends a chat message; {@code text} and {@code id} need no escaping. */
    void send(XmppAccount to, String id, String text) {
        socket.send("<message xmlns='jabber:client' type='chat' to='" + to.address() + "' id='" + id + "'><body>" + text
                + "</body></message>");
    }

    private void openStream() {
        socket.send("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' version='1.0' to='" + domain + "'/>");
        await("features");
    }

    private void onText(String stanza) {
        if (stanza.startsWith("<message")) {
            if (stanza.contains("<body")) {
                onMessage.accept(Stanzas.attribute(stanza, "id"));
            }
        } else {
            // Presence of others comes unasked; nobody waits for it once connected.
            answers.offer(stanza);
        }
    }

    private void await(String part) {
        try {
            var answer = "";
            while (!answer.contains(part)) {
                answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (answer == null || answer.startsWith("<failure")) {
                    throw new IllegalStateException("The peer did not let " + address() + " in: " + answer);
                }
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", cause);
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.close();
        }
    }
}
