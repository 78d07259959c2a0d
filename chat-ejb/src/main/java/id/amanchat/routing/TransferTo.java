package id.amanchat.routing;

import id.amanchat.identity.PersonId;

/** To whom a conversation is handed. */
public sealed interface TransferTo {

    /** A colleague. */
    record Agent(PersonId person) implements TransferTo {}

    /** Whoever takes it from that queue. */
    record Line(String queue) implements TransferTo {}
}
