package id.amanchat.conversation;

/** A step was stored. */
public record StepTaken(ConversationId id, StepView step, Parties parties) {}
