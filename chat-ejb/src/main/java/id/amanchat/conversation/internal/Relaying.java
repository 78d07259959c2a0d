package id.amanchat.conversation.internal;

import id.amanchat.conversation.ChannelPost;
import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.NewThread;
import id.amanchat.conversation.Side;
import id.amanchat.conversation.StepKind;
import id.amanchat.guard.Verdict;
import id.amanchat.identity.Badge;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Takes over what stands on a channel: there it is written, changed and deleted, and here it follows. */
@ApplicationScoped
public class Relaying {

    @Inject
    private ConversationStore store;

    @Inject
    private Requesting requesting;

    @Inject
    private Posting posting;

    @Inject
    private Examining examining;

    @Inject
    private Redacting redacting;

    @Inject
    private MovingOn moving;

    @Inject
    private StepLog steps;

    @Inject
    private Time time;

    /** Anybody may have any number of threads. */
    public ConversationId start(NewThread thread, ChannelPost first) {
        Badge author = new Badge(thread.author(), thread.authorName(), null);
        return requesting
                .begin(
                        new Beginning(
                                thread.channel(),
                                author,
                                Optional.empty(),
                                thread.topic(),
                                thread.language(),
                                Optional.empty()),
                        conversation -> write(conversation, first, author, Side.CUSTOMER))
                .orElseThrow();
    }

    /** False when it is over, and this is no post of before. */
    public boolean add(ConversationId id, ChannelPost post) {
        ConversationStore.Found found = locked(id, post.clientId());
        Conversation conversation = found.conversation();
        if (found.known().isPresent() || conversation.closed()) {
            return found.known().isPresent();
        }
        write(conversation, post, conversation.author(), Side.CUSTOMER);
        return true;
    }

    public void answered(ConversationId id, ChannelPost post, Badge agent) {
        ConversationStore.Found found = locked(id, post.clientId());
        if (found.known().isEmpty()) {
            write(found.conversation(), post, agent, Side.AGENT);
        }
    }

    /** Of a conversation that the caller has locked, or just made. */
    void write(Conversation conversation, ChannelPost post, Badge author, Side side) {
        if (conversation.state() == ConversationState.ON_HOLD) {
            moving.resume(conversation);
        }
        Verdict verdict = examining.posted(conversation, author, TextRule.fit(post.text()));
        posting.store(
                conversation,
                post.clientId(),
                author,
                side,
                verdict,
                post.at().withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
    }

    /** False when there is no such message, or it says that already. */
    public boolean replace(ConversationId id, ClientId post, String text) {
        return store.findLocked(id, post).filter(found -> replace(found, text)).isPresent();
    }

    private boolean replace(ConversationStore.Found found, String text) {
        Conversation conversation = found.conversation();
        Optional<Message> message = found.known().flatMap(sequence -> store.findMessage(conversation.id(), sequence));
        Fit fit = text.isEmpty() ? Fit.nothing() : Fit.of(examining.changed(conversation, TextRule.fit(text)));
        if (message.filter(each -> !each.text().equals(fit.text())).isEmpty()) {
            return false;
        }
        redacting.replace(conversation, message.get(), fit);
        if (text.isEmpty()) {
            steps.write(
                    conversation,
                    Happening.about(StepKind.POST_DELETED, message.get().sequence()));
        }
        return true;
    }

    public boolean close(ConversationId id, ClosedBecause because) {
        Optional<Conversation> open =
                store.findLocked(id).filter(conversation -> conversation.outside() && !conversation.closed());
        open.ifPresent(conversation -> moving.close(conversation, because));
        return open.isPresent();
    }

    private ConversationStore.Found locked(ConversationId id, ClientId clientId) {
        return store.findLocked(id, clientId)
                .filter(found -> found.conversation().outside())
                .orElseThrow(() -> new IllegalArgumentException("No conversation on a channel"));
    }
}
