package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.Refusal;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import id.amanchat.routing.HoldAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What agents do with a chat they answer. Nothing happens to one that another answers. */
@ApplicationScoped
public class Answering {

    private static final int LONGEST_WHY = 500;

    @Inject
    private Guarding guarding;

    @Inject
    private DeskStore deskStore;

    @Inject
    private AgentLocks locks;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Tidings tidings;

    @Inject
    private Time time;

    /** While the agent's row is locked nobody else can get the chat. */
    private boolean mine(ConversationId id, PersonId me) {
        locks.lock(me);
        return deskStore.findAgentOf(id).filter(me::equals).isPresent();
    }

    public HoldAnswer hold(ConversationId id, PersonId me) {
        if (!mine(id, me)) {
            return HoldAnswer.NOT_FOUND;
        }
        if (flow.hold(id)) {
            tidings.desks(me);
            tidings.due();
            return HoldAnswer.HELD;
        }
        boolean open = flow.find(id)
                .map(ConversationView::state)
                .filter(ConversationState.OPEN::equals)
                .isPresent();
        return open ? HoldAnswer.CUSTOMER_WAITS : HoldAnswer.NOT_FOUND;
    }

    public boolean resume(ConversationId id, PersonId me) {
        boolean resumed = mine(id, me) && flow.resume(id);
        if (resumed) {
            tidings.desks(me);
        }
        return resumed;
    }

    public boolean raiseHand(ConversationId id, PersonId me, String why) {
        return told(me, deskStore.raiseHand(id, me, asShown(why), time.now()));
    }

    /** The words are an aid: without them, or with ones that cannot be stored, help is asked for all the same. */
    private String asShown(String why) {
        if (why == null || Refusal.of(why).isPresent()) {
            return "";
        }
        String words = guarding.note(why.strip()).orElse("");
        int last = words.offsetByCodePoints(0, Math.min(LONGEST_WHY / 2, words.codePointCount(0, words.length())));
        return words.length() <= LONGEST_WHY ? words : words.substring(0, last);
    }

    public boolean lowerHand(ConversationId id, PersonId me) {
        return told(me, deskStore.lowerHand(id, me));
    }

    private boolean told(PersonId me, boolean done) {
        if (done) {
            tidings.desks(me);
        }
        return done;
    }
}
