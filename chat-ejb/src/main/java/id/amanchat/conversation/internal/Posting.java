package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.MessagePosted;
import id.amanchat.conversation.PostAnswer;
import id.amanchat.conversation.Refusal;
import id.amanchat.conversation.Side;
import id.amanchat.guard.Verdict;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Stores messages: once for each client id, from those who write here, until the conversation is over. */
@ApplicationScoped
public class Posting {

    @Inject
    private ConversationStore store;

    @Inject
    private UnreadAnswerStore answers;

    @Inject
    private Company company;

    @Inject
    private MovingOn moving;

    @Inject
    private Examining examining;

    @Inject
    private Redacting redacting;

    @Inject
    private Refusals refusals;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    @Inject
    private Event<MessagePosted> posted;

    /** {@link PostAnswer.Underway} means, here, that the transaction can only be rolled back. */
    public PostAnswer post(PersonId caller, ConversationId id, ClientId clientId, String text) {
        Optional<ConversationStore.Found> found = store.findLocked(id, clientId);
        Optional<Message> known =
                found.flatMap(ConversationStore.Found::known).flatMap(sequence -> store.findMessage(id, sequence));
        if (known.filter(message -> message.by(caller)).isPresent()) {
            return new PostAnswer.Stored(known.get().view(), false);
        }
        if (found.filter(each -> each.conversation().outside()).isPresent()) {
            return takesPart(caller, found.get().conversation())
                    ? new PostAnswer.HeldElsewhere()
                    : new PostAnswer.NotFound();
        }
        Optional<Badge> writer = found.map(ConversationStore.Found::conversation)
                .flatMap(conversation -> company.in(conversation).findWriter(caller));
        if (writer.isEmpty()) {
            return new PostAnswer.NotFound();
        }
        return known.isPresent()
                ? new PostAnswer.ClientIdTaken()
                : post(found.get().conversation(), clientId, writer.get(), text);
    }

    private boolean takesPart(PersonId caller, Conversation conversation) {
        return company.in(conversation).all().contains(caller);
    }

    private PostAnswer post(Conversation conversation, ClientId clientId, Badge writer, String text) {
        if (conversation.closed()) {
            return new PostAnswer.Closed();
        }
        Optional<Refusal> refusal = TextRule.judge(text);
        if (refusal.isPresent()) {
            return new PostAnswer.Refused(refusal.get());
        }
        Side side = writer.person().equals(conversation.customer()) ? Side.CUSTOMER : Side.AGENT;
        Verdict verdict = examining.message(conversation, writer, side, text);
        if (verdict.refused()) {
            refusals.count(conversation, writer, clientId, verdict);
            return PostAnswer.Refused.by(verdict);
        }
        if (conversation.state() == ConversationState.ON_HOLD) {
            moving.resume(conversation);
        }
        return store(conversation, clientId, writer, side, verdict, time.now());
    }

    /** Of what the guard lets through, written at that time. */
    PostAnswer store(
            Conversation conversation,
            ClientId clientId,
            Badge writer,
            Side side,
            Verdict verdict,
            OffsetDateTime written) {
        Message message = new Message(conversation, clientId, writer, side, Fit.of(verdict), written);
        conversation.clock().spoke(side, time.now());
        if (!store.add(message)) {
            return new PostAnswer.Underway();
        }
        redacting.redact(conversation, verdict);
        if (side == Side.AGENT && conversation.answerToMessageLeft()) {
            answers.add(new UnreadAnswer(conversation, time.now()));
        }
        posted.fire(new MessagePosted(conversation.id(), message.view(), company.in(conversation)));
        figures.count("amanchat.conversation.posted");
        return new PostAnswer.Stored(message.view(), true);
    }
}
