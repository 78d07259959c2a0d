package id.amanchat.conversation.internal;

import jakarta.json.JsonObjectBuilder;
import java.time.OffsetDateTime;

/** What stands in a conversation's chain: a message or a step. */
interface Entry {

    /** Null where the conversation has no chain. */
    ChainPlace place();

    /** The hash of everything it says. */
    String body();

    OffsetDateTime at();

    /** Whether it is for the bank's staff only. */
    boolean hidden();

    /** As it stands in a transcript. */
    JsonObjectBuilder json();
}
