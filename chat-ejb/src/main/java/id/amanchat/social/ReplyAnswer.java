package id.amanchat.social;

import id.amanchat.conversation.Refusal;
import id.amanchat.guard.Finding;
import java.util.List;

/** What came of writing a reply. */
public sealed interface ReplyAnswer {

    /**
     * Kept, and on its way.
     *
     * @param first whether it was this time
     */
    record Kept(ReplyView reply, boolean first) implements ReplyAnswer {}

    /**
     * Its text is not taken; nothing of it was kept.
     *
     * @param findings what the guard saw, in the order of the text; empty for any other refusal
     */
    record Refused(Refusal refusal, List<Finding> findings) implements ReplyAnswer {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Not taken as things stand; nothing of it was kept. */
    record Not(Obstacle obstacle) implements ReplyAnswer {}

    /** What stands in the way. */
    enum Obstacle {
        /** No such thread, or one that the caller may not see. */
        NOT_FOUND,
        /** Another one answers in it, or nobody does. */
        NOT_YOURS,
        /** It is over. */
        CLOSED,
        /** Nothing leaves this account, or any, now. */
        ACCOUNT_STOPPED,
        /** The author asked the bank to be quiet. */
        OPTED_OUT,
        /** Longer than the channel takes, with the link where one goes with it. */
        TOO_LONG,
        /** The client id belongs to another reply. */
        CLIENT_ID_TAKEN,
        /** It names a customer who is known behind the handle. */
        NAMES_CUSTOMER,
        /** It addresses others than the author. */
        NAMES_OTHERS,
        /** The channel has no private messages, or it is no invitation. */
        NOT_PRIVATELY
    }
}
