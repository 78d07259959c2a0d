package id.amanchat.social.internal.account;

import id.amanchat.conversation.Channel;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Wire;
import id.amanchat.social.internal.channel.AppKeys;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.Optional;

/** That an administrator went to a channel to connect an account, and how the way back is known (RFC 6749, RFC 7636). */
record PendingConnection(
        Channel channel, URI server, AppKeys app, String state, String verifier, PersonId by, OffsetDateTime until) {

    /** Written down to be sealed. */
    byte[] written() {
        return Wire.object()
                .add("channel", channel.name())
                .add("server", server.toString())
                .add("clientId", app.clientId())
                .add("clientSecret", Wire.text(app.clientSecret()))
                .add("state", state)
                .add("verifier", verifier)
                .add("by", by.toString())
                .add("until", until.toString())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What {@link #written} wrote. */
    static PendingConnection read(byte[] written) {
        JsonObject json = Wire.read(written);
        return new PendingConnection(
                Channel.valueOf(json.getString("channel")),
                URI.create(json.getString("server")),
                new AppKeys(
                        json.getString("clientId"),
                        json.isNull("clientSecret") ? Optional.empty() : Optional.of(json.getString("clientSecret"))),
                json.getString("state"),
                json.getString("verifier"),
                PersonId.parse(json.getString("by")).orElseThrow(),
                OffsetDateTime.parse(json.getString("until")));
    }

    /** Whether this is its way back. */
    boolean is(PersonId person, String returned, OffsetDateTime now) {
        boolean same = MessageDigest.isEqual(
                state.getBytes(StandardCharsets.UTF_8), returned.getBytes(StandardCharsets.UTF_8));
        return same && by.equals(person) && until.isAfter(now);
    }

    @Override
    public String toString() {
        return "PendingConnection[" + channel + "]";
    }
}
