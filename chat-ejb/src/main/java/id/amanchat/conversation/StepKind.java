package id.amanchat.conversation;

import java.util.EnumSet;
import java.util.Set;

/** What happened in a conversation between its messages. */
public enum StepKind {
    /** An agent answers now, or joins: the step has the name and the number. */
    JOINED,
    /** Somebody who had joined left; the conversation goes on. */
    LEFT,
    /** Back in the queue, before all others: the agent was lost, or silent. */
    RETURNED,
    /** Handed on to another queue; the step has its name in no language, so none. */
    MOVED,
    HELD,
    RESUMED,
    /** The customer was asked whether they are still there. */
    ASKED,
    /** The customer does not wait any more and reads the answer later. */
    LEFT_MESSAGE,
    /** Somebody reads along; for staff only. */
    WATCHED,
    /** A supervisor decided against the rules; for staff only. */
    OVERRIDDEN,
    /** The connection of the agent was lost; for staff only. */
    AGENT_LOST,
    /** A part of a secret was taken out of an earlier line: the step has the line's sequence. */
    REDACTED,
    /** The agent asked the customer to confirm, outside of the text, that it is them. */
    CONFIRMATION_ASKED,
    /** They did; the step's detail says with what. */
    CONFIRMED,
    /** They declined, failed, or let the time run out; the step's detail says which. */
    NOT_CONFIRMED,
    /** The customer reported it as a scam: the step's detail is the case number. The staff of the conversation never learn it here. */
    REPORTED,
    /** Somebody who speaks for the bank tried to ask for a secret: the step's detail is the kind. For staff only. */
    SECRET_ASKED,
    /** A safe chat goes on with what began on a channel: the step's detail is the channel's constant. */
    HANDED_OFF,
    /** The handle on the channel proved to be the customer's. */
    HANDLE_PROVEN,
    /** The author was invited into a safe chat; on the channel, so for staff only. */
    INVITED,
    /** On a channel: the agent saw that nothing is to be answered; the step's detail is the reason's constant. */
    NO_ANSWER_NEEDED,
    /** A post is gone where it was written, and so its text here: the step has the message's sequence. */
    POST_DELETED;

    private static final Set<StepKind> STAFF_ONLY =
            EnumSet.of(WATCHED, OVERRIDDEN, AGENT_LOST, SECRET_ASKED, INVITED, NO_ANSWER_NEEDED, POST_DELETED);

    /** Whether no customer learns of it. */
    public boolean staffOnly() {
        return STAFF_ONLY.contains(this);
    }

    /** Whether the staff of the conversation do not learn of it here: whoever is reported must not be warned. */
    public boolean customerOnly() {
        return this == REPORTED;
    }
}
