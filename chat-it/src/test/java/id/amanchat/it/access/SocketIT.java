package id.amanchat.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Pushes;
import id.amanchat.it.harness.RawLine;
import id.amanchat.it.harness.SampleBank;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A push socket opens for the person it was given to, from our own pages, and for nobody else. */
@SampleBank
class SocketIT {

    private static final Pattern CHANNEL = Pattern.compile("events\\?[0-9a-fA-F-]{36}");

    private final Bank bank;

    SocketIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void withCookieAndOurOriginItOpens() {
        assertThat(bank.listen("maya.putri").isOpen()).isTrue();
        assertThat(open(channel("maya.putri"), "maya.putri", bank.origin()).code())
                .isEqualTo(101);
    }

    @Test
    void withoutACookieItIsRefused() {
        String path = path(channel("maya.putri"));

        RawLine.Head answer = RawLine.askForSocket(bank.server().ports(), path, "Origin: " + bank.origin());

        assertThat(answer.code()).isIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://localhost:8443",
                "https://localhost",
                "https://localhost.evil.example"
            })
    void fromAnotherOriginItIsRefused(String origin) {
        assertThat(open(channel("maya.putri"), "maya.putri", origin).code()).isEqualTo(403);
    }

    @Test
    void withoutAnOriginItIsRefused() {
        RawLine.Head answer = RawLine.askForSocket(
                bank.server().ports(),
                path(channel("maya.putri")),
                "Cookie: " + bank.client("maya.putri").cookieHeader());

        assertThat(answer.code()).isEqualTo(403);
    }

    @Test
    void signingOutClosesIt() {
        ChatClient session = bank.newSession("maya.putri");
        Pushes pushes = bank.closedAfterTheTest(session.listen());

        session.signOut();

        await().until(() -> !pushes.isOpen());
    }

    private RawLine.Head open(String channel, String username, String origin) {
        return RawLine.askForSocket(
                bank.server().ports(),
                path(channel),
                "Cookie: " + bank.client(username).cookieHeader(),
                "Origin: " + origin);
    }

    private String channel(String username) {
        Matcher channel =
                CHANNEL.matcher(bank.client(username).get("/chat/conversation").body());
        assertThat(channel.find()).as("a push channel in the page").isTrue();
        return channel.group();
    }

    private String path(String channel) {
        URI uri = bank.stranger().socketUri(channel);
        return uri.getPath() + "?" + uri.getQuery();
    }
}
