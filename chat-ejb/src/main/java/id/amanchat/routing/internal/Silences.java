package id.amanchat.routing.internal;

import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Silence;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks for conversations in which nobody says anything, and does what follows from it. Everything is read from the database
 * each time, so that a restart loses nothing; the locks keep the nodes apart.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class Silences {

    @Inject
    private RoutingStore store;

    @Inject
    private DeskStore deskStore;

    @Inject
    private GivingBack givingBack;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Tidings tidings;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    /** A conversation, and what seems to be due in it. */
    public record Due(ConversationId id, SilenceRule rule, SilenceVerdict verdict) {}

    /** Where something is to be done, seen without any lock. */
    public List<Due> due() {
        Map<ConversationId, Silence> silences = silences();
        Map<String, Queue> queues = store.queues().stream().collect(Collectors.toMap(Queue::key, Function.identity()));
        return deskStore.assignments(silences.keySet()).values().stream()
                .map(each -> due(silences.get(each.conversation()), rule(each, queues.get(each.queue()))))
                .filter(due -> due.verdict() != SilenceVerdict.NOTHING)
                .toList();
    }

    private Due due(Silence silence, SilenceRule rule) {
        return new Due(silence.id(), rule, rule.judge(silence, time.now()));
    }

    private Map<ConversationId, Silence> silences() {
        return flow.silentSince(time.now()).stream().collect(Collectors.toMap(Silence::id, Function.identity()));
    }

    private SilenceRule rule(Assignment assignment, Queue queue) {
        Duration customer = queue.silentCustomer();
        // Whoever left a message said that they are not there.
        boolean patient = assignment.leftMessage() && !customer.isZero();
        return new SilenceRule(
                queue.silentAgent(), patient ? settings.leftMessageTime() : customer, settings.holdTime());
    }

    /** Does it, when it is due after all, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void act(Due due) {
        if (due.verdict() == SilenceVerdict.RETURN) {
            if (givingBack.silent(due.id(), () -> stillDue(due))) {
                figures.count("amanchat.routing.returned");
            }
        } else if (stillDue(due)) {
            actInPlace(due);
        }
    }

    private void actInPlace(Due due) {
        switch (due.verdict()) {
            case ASK -> flow.askWhetherThere(due.id());
            case CLOSE -> flow.close(due.id(), ClosedBecause.CUSTOMER_SILENT);
            case CLOSE_HELD -> flow.close(due.id(), ClosedBecause.HELD_TOO_LONG);
            case RETURN, NOTHING -> throw new IllegalArgumentException(due.verdict() + " is done elsewhere");
        }
    }

    /** Looks again, and holds the conversation: no word of anybody comes between. */
    private boolean stillDue(Due due) {
        return flow.findSilence(due.id())
                .filter(silence -> due.rule().judge(silence, time.now()) == due.verdict())
                .isPresent();
    }

    /** Chats in which nobody said anything for some minutes, and those on hold, weigh less: marks them, and no others. */
    public void weigh() {
        OffsetDateTime quietBefore = time.now().minus(settings.quietTime());
        Collection<ConversationId> quiet = silences().values().stream()
                .filter(each -> each.state() == ConversationState.ON_HOLD
                        || !each.lastEventAt().isAfter(quietBefore))
                .map(Silence::id)
                .toList();
        if (deskStore.markQuiet(quiet) > 0) {
            tidings.due();
        }
    }
}
