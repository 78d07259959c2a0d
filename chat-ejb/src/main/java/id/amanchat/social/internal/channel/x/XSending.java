package id.amanchat.social.internal.channel.x;

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
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Posts on X, once: X knows no key by which it would tell a repetition. */
@ApplicationScoped
class XSending {

    @Inject
    private XRequests requests;

    @Inject
    private XLimits limits;

    @Inject
    private Time time;

    Sent send(Access access, Outgoing post) {
        try {
            Reply reply = post.audience() == Audience.PUBLIC ? answer(access, post) : message(access, post);
            return reply.good() ? done(access, post, reply) : refused(reply);
        } catch (ChannelTrouble e) {
            // No answer, or one that says it was done and not what.
            return new Sent.Unsure(e.kind().name());
        }
    }

    private Reply answer(Access access, Outgoing post) throws ChannelTrouble {
        JsonObject body = Wire.object()
                .add("text", post.text())
                .add("reply", Wire.object().add("in_reply_to_tweet_id", post.replyTo()))
                .build();
        return requests.post(access, "/2/tweets", body);
    }

    private Reply message(Access access, Outgoing post) throws ChannelTrouble {
        String path =
                "/2/dm_conversations/with/" + XRequests.encoded(post.author().remoteId()) + "/messages";
        return requests.post(
                access, path, Wire.object().add("text", post.text()).build());
    }

    private Sent done(Access access, Outgoing post, Reply reply) throws ChannelTrouble {
        boolean isPublic = post.audience() == Audience.PUBLIC;
        Optional<String> id =
                Fields.object(reply.object(), "data").flatMap(data -> Fields.id(data, isPublic ? "id" : "dm_event_id"));
        if (id.isEmpty()) {
            return new Sent.Unsure(ChannelTrouble.Kind.UNREADABLE.name());
        }
        String address = isPublic
                ? "https://x.com/" + access.handle() + "/status/" + id.get()
                : "https://x.com/messages/" + post.author().remoteId();
        String answered = isPublic ? post.replyTo() : post.author().remoteId();
        OwnPost own = new OwnPost(id.get(), post.audience(), Optional.of(answered), post.text(), time.now(), address);
        return new Sent.Done(own, limits.allowance(reply));
    }

    private Sent refused(Reply reply) {
        if (reply.status() >= 500) {
            return new Sent.Unsure(ChannelTrouble.Kind.BROKEN.name());
        }
        return switch (reply.status()) {
            case 401 -> new Sent.SignedOut();
            case 429 -> limits.limited(reply);
            default -> new Sent.Refused(reason(reply));
        };
    }

    /** X says the reason only in words. */
    private static String reason(Reply reply) {
        String words = new String(reply.body(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (words.contains("duplicate content")) {
            return "DUPLICATE";
        }
        if (words.contains("deleted or not visible")) {
            return "GONE";
        }
        if (words.contains("too long")) {
            return "TOO_LONG";
        }
        return reply.status() == 403 ? "NOT_ALLOWED" : "REFUSED";
    }
}
