package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Refusal;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import id.amanchat.routing.Reason;
import id.amanchat.routing.WrapUpAnswer;
import id.amanchat.routing.WrapUpForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finishes what is left to do when a conversation is over. */
@ApplicationScoped
public class WrappingUp {

    @Inject
    private Guarding guarding;

    @Inject
    private WrapUpStore wrapUps;

    @Inject
    private DeskStore deskStore;

    @Inject
    private RoutingStore store;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Tidings tidings;

    @Inject
    private Time time;

    public Optional<WrapUpForm> find(ConversationId id, PersonId me) {
        return wrapUps.find(id).filter(wrapUp -> wrapUp.openFor(me)).map(this::form);
    }

    private WrapUpForm form(WrapUp wrapUp) {
        String customer = flow.find(wrapUp.conversation())
                .orElseThrow()
                .parties()
                .customer()
                .name();
        return new WrapUpForm(
                wrapUp.view(customer),
                deskStore.outcomes(wrapUp.queue()),
                deskStore.tags(wrapUp.queue()),
                store.getQueue(wrapUp.queue()).tagRequired(),
                flow.tags(wrapUp.conversation()));
    }

    /** Of a chat that the agent answers, or has just answered; none for any other. */
    public List<Reason> tags(ConversationId id, PersonId me) {
        return deskStore
                .findAssignment(id)
                .filter(assignment -> assignment.agent().equals(me))
                .map(Assignment::queue)
                .or(() -> wrapUps.find(id).filter(wrapUp -> wrapUp.of(me)).map(WrapUp::queue))
                .map(deskStore::tags)
                .orElse(List.of());
    }

    public WrapUpAnswer finish(ConversationId id, PersonId me, String outcome, Set<String> tags, String note) {
        Optional<WrapUp> mine = wrapUps.findLocked(id).filter(wrapUp -> wrapUp.openFor(me));
        Optional<WrapUpAnswer> refusal =
                mine.map(wrapUp -> judge(wrapUp, outcome, tags, note)).orElse(Optional.of(WrapUpAnswer.NOT_FOUND));
        return refusal.orElseGet(() -> {
            mine.get().finish(outcome, stored(note).orElse(null), time.now());
            flow.tag(id, tags);
            tidings.desks(me);
            tidings.due();
            return WrapUpAnswer.DONE;
        });
    }

    private Optional<WrapUpAnswer> judge(WrapUp wrapUp, String outcome, Set<String> tags, String note) {
        if (!codes(deskStore.outcomes(wrapUp.queue())).contains(outcome)) {
            return Optional.of(WrapUpAnswer.OUTCOME_MISSING);
        }
        if (tags.isEmpty() && store.getQueue(wrapUp.queue()).tagRequired()) {
            return Optional.of(WrapUpAnswer.TAG_MISSING);
        }
        Set<String> known = codes(deskStore.tags(wrapUp.queue()));
        known.addAll(flow.tags(wrapUp.conversation()));
        if (!known.containsAll(tags)) {
            return Optional.of(WrapUpAnswer.UNKNOWN_TAG);
        }
        boolean refused =
                !note.isBlank() && (Refusal.of(note).isPresent() || stored(note).isEmpty());
        return refused ? Optional.of(WrapUpAnswer.NOTE_REFUSED) : Optional.empty();
    }

    /** What the guard leaves of it. */
    private Optional<String> stored(String note) {
        return note.isBlank() ? Optional.empty() : guarding.note(note.strip());
    }

    private static Set<String> codes(List<Reason> words) {
        return words.stream().map(Reason::code).collect(Collectors.toSet());
    }
}
