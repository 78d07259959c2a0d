package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.guard.Verdict;
import id.amanchat.identity.Badge;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what the guard refused. */
@ApplicationScoped
public class Refusals {

    void count(Conversation conversation, Badge writer, ClientId clientId, Verdict verdict) {
        // Counted soon.
    }
}
