package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.platform.Time;
import id.amanchat.platform.Wire;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Outgoing;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.channel.Sent;
import id.amanchat.social.internal.channel.http.Fields;
import id.amanchat.social.internal.channel.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;

/** Posts on Mastodon; its key makes the same post twice one, for an hour. */
@ApplicationScoped
class MastodonSending {

    @Inject
    private MastodonRequests requests;

    @Inject
    private MastodonLimits limits;

    @Inject
    private Time time;

    Sent send(Access access, Outgoing post) {
        try {
            Reply reply = requests.ask(request(access, post));
            return reply.good() ? done(post, reply) : refused(reply);
        } catch (ChannelTrouble e) {
            // No answer, or one that says it was done and not what.
            return new Sent.Unsure(e.kind().name());
        }
    }

    private HttpRequest request(Access access, Outgoing post) {
        JsonObject body = Wire.object()
                .add("status", Addressed.text(post.author(), post.text()))
                .add("in_reply_to_id", post.replyTo())
                .add("visibility", post.audience() == Audience.PUBLIC ? "public" : "direct")
                .build();
        return requests.to(access, "/api/v1/statuses")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", post.id().toString())
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    private Sent done(Outgoing post, Reply reply) throws ChannelTrouble {
        JsonObject status = reply.object();
        Optional<String> id = Fields.id(status, "id");
        if (id.isEmpty()) {
            return new Sent.Unsure(ChannelTrouble.Kind.UNREADABLE.name());
        }
        OwnPost shown = Statuses.ownPost(
                status, id.get(), Fields.time(status, "created_at").orElse(time.now()));
        String answered = post.audience() == Audience.PUBLIC
                ? post.replyTo()
                : post.author().remoteId();
        OwnPost own =
                new OwnPost(id.get(), post.audience(), Optional.of(answered), post.text(), shown.at(), shown.address());
        return new Sent.Done(own, limits.allowance(reply));
    }

    private Sent refused(Reply reply) {
        if (reply.status() >= 500) {
            return new Sent.Unsure(ChannelTrouble.Kind.BROKEN.name());
        }
        return switch (reply.status()) {
            case 401 -> new Sent.SignedOut();
            case 403 -> new Sent.Refused("NOT_ALLOWED");
            case 404 -> new Sent.Refused("GONE");
            case 429 -> new Sent.Limited(limits.until(reply), false);
            default -> new Sent.Refused(reply.status() == 422 ? "TOO_LONG" : "REFUSED");
        };
    }
}
