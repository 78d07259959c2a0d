package id.amanchat.web.rest;

import id.amanchat.conversation.MessageView;
import id.amanchat.platform.Wire;
import id.amanchat.social.ApprovalView;
import id.amanchat.social.InboxLine;
import id.amanchat.social.InboxView;
import id.amanchat.social.InvitationLine;
import id.amanchat.social.LimitView;
import id.amanchat.social.ReplyView;
import id.amanchat.social.ThreadAuthor;
import id.amanchat.social.ThreadView;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/** Threads and replies in the shapes of {@code openapi.yaml}. */
final class SocialJson {

    private static final String CONVERSATION = "conversation";
    private static final String CHANNEL = "channel";
    private static final String ACCOUNT = "account";
    private static final String AUTHOR = "author";

    private SocialJson() {}

    static JsonObjectBuilder inbox(InboxView view) {
        JsonArrayBuilder stopped = Wire.array();
        view.stopped().forEach(handle -> stopped.add(Wire.object().add("handle", handle)));
        return Wire.object()
                .add("threads", all(view.threads(), SocialJson::line))
                .add("approvals", view.approvals())
                .add("stopped", stopped);
    }

    private static JsonObjectBuilder line(InboxLine line) {
        return Wire.object()
                .add(CONVERSATION, line.conversation().toString())
                .add(CHANNEL, line.channel().name())
                .add("audience", line.audience().name())
                .add(ACCOUNT, line.account())
                .add(AUTHOR, author(line.author()))
                .add("language", line.language())
                .add("preview", Wire.text(line.preview()))
                .add("asked", moment(line.asked()))
                .add("due", moment(line.due()))
                .add("unansweredSince", moment(line.unansweredSince()))
                .add("answered", line.answered())
                .add("state", line.state().name())
                .add("agent", agent(line.agent()))
                .add("mine", line.mine())
                .add("claimable", line.claimable());
    }

    private static JsonValue agent(Optional<String> name) {
        return name.<JsonValue>map(known -> Wire.object().add("name", known).build())
                .orElse(JsonValue.NULL);
    }

    private static JsonObjectBuilder author(ThreadAuthor author) {
        return Wire.object()
                .add("handle", author.handle())
                .add("name", author.name())
                .add("optedOut", author.optedOut());
    }

    static JsonObjectBuilder thread(ThreadView view) {
        return Wire.object()
                .add(CONVERSATION, view.conversation().toString())
                .add(CHANNEL, view.channel().name())
                .add("audience", view.audience().name())
                .add(ACCOUNT, Wire.object().add("handle", view.account()).add("stopped", view.stopped()))
                .add(AUTHOR, author(view.author()))
                .add("language", view.language())
                .add("state", view.state().name())
                .add("agent", agent(view.agent()))
                .add("mine", view.mine())
                .add("claimable", view.claimable())
                .add("longest", view.longest())
                .add("asked", moment(view.asked()))
                .add("due", moment(view.due()))
                .add("unansweredSince", moment(view.unansweredSince()))
                .add("answered", view.answered())
                .add("privately", view.privately())
                .add("posts", all(view.posts(), SocialJson::post))
                .add("outgoing", all(view.outgoing(), SocialJson::reply))
                .add("invitations", all(view.invitations(), SocialJson::invitation))
                .add(
                        "limit",
                        view.limit()
                                .<JsonValue>map(limit -> limit(limit).build())
                                .orElse(JsonValue.NULL));
    }

    private static JsonObjectBuilder post(MessageView message) {
        return Wire.object()
                .add("sequence", message.sequence())
                .add("side", message.side().label())
                .add(AUTHOR, message.authorName())
                .add("text", message.text())
                .add("at", moment(message.sentAt()));
    }

    static JsonObjectBuilder reply(ReplyView reply) {
        return Wire.object()
                .add("id", reply.id().toString())
                .add("text", reply.text())
                .add("audience", reply.audience().name())
                .add("state", reply.state().name())
                .add("reason", Wire.text(reply.reason()))
                .add("notBefore", moment(reply.notBefore()))
                .add("writer", reply.writer())
                .add("at", moment(reply.at()))
                .add("invite", reply.invite())
                .add("mine", reply.mine())
                .add("mayApprove", reply.mayApprove())
                .add("mayWithdraw", reply.mayWithdraw())
                .add("mayRepeat", reply.mayRepeat());
    }

    private static JsonObjectBuilder invitation(InvitationLine invitation) {
        return Wire.object()
                .add("madeAt", moment(invitation.madeAt()))
                .add("expiresAt", moment(invitation.expiresAt()))
                .add("state", invitation.state().name());
    }

    private static JsonObjectBuilder limit(LimitView limit) {
        return Wire.object()
                .add("left", number(limit.left()))
                .add("of", number(limit.of()))
                .add("until", moment(limit.until()))
                .add("daily", limit.daily());
    }

    static JsonArrayBuilder approvals(List<ApprovalView> approvals) {
        return all(approvals, approval -> reply(approval.reply()).add("thread", context(approval)));
    }

    private static JsonObjectBuilder context(ApprovalView approval) {
        return Wire.object()
                .add(CONVERSATION, approval.conversation().toString())
                .add(CHANNEL, approval.channel().name())
                .add("audience", approval.audience().name())
                .add(ACCOUNT, Wire.object().add("handle", approval.account()))
                .add(AUTHOR, author(approval.author()))
                .add("language", approval.language())
                .add("posts", all(approval.posts(), SocialJson::post));
    }

    private static <T> JsonArrayBuilder all(List<T> things, Function<T, JsonObjectBuilder> shape) {
        JsonArrayBuilder json = Wire.array();
        things.forEach(thing -> json.add(shape.apply(thing)));
        return json;
    }

    private static String moment(OffsetDateTime at) {
        return at.toInstant().toString();
    }

    private static JsonValue moment(Optional<OffsetDateTime> at) {
        return Wire.text(at.map(SocialJson::moment));
    }

    private static JsonValue number(OptionalInt number) {
        return Wire.number(number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty());
    }
}
