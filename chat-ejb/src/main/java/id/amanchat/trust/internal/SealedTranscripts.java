package id.amanchat.trust.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.StepKind;
import id.amanchat.conversation.Transcripts;
import id.amanchat.identity.Badge;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Wire;
import id.amanchat.trust.CaseNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What is sealed of a conversation. No copy of it is kept: what the guard takes out of a line later must be gone from the
 * evidence, too. Instead the head of its chain is signed when it is reported, and every export is held against that.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class SealedTranscripts {

    @Inject
    private Transcripts transcripts;

    @Inject
    private ConversationFlow flow;

    /** The thread says to its customer that it was reported; the chain's head afterwards, signed, where there is a chain. */
    public Optional<String> seal(ConversationId id, CaseNumber number) {
        flow.note(id, StepKind.REPORTED, Optional.empty(), number.value());
        return transcripts.head(id).map(JsonObject::toString);
    }

    /** The whole document: the transcript as it is now, sealed now, with what was sealed when it was reported. */
    public Optional<JsonObject> evidence(ConversationId id, Optional<String> head, JsonObject report) {
        List<JsonObject> heads = head.map(Wire::read).stream().toList();
        return transcripts.evidence(id, heads, report);
    }

    /** The customer sees who of the bank took it out. */
    public void examined(ConversationId id, Badge reader) {
        transcripts.examined(id, reader);
    }
}
