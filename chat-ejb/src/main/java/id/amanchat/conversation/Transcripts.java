package id.amanchat.conversation;

import id.amanchat.conversation.internal.ConversationStore;
import id.amanchat.conversation.internal.Exporting;
import id.amanchat.conversation.internal.ReadingLog;
import id.amanchat.identity.Badge;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Whole conversations, for evidence. For the application itself only: it has checked whose right it is. Each locks the
 * conversation, so that nothing is written between looking and sealing.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Transcripts {

    @Inject
    private ConversationStore store;

    @Inject
    private Exporting exporting;

    @Inject
    private ReadingLog readings;

    /** As its customer may have it: of steps that are for staff only it holds nothing but their place in the chain. */
    public Optional<Transcript> forCustomer(ConversationId id) {
        return store.findLocked(id).map(conversation -> exporting.transcript(conversation, false));
    }

    /** As the bank's own investigators may have it, with every step. */
    public Optional<Transcript> forBank(ConversationId id) {
        return store.findLocked(id).map(conversation -> exporting.transcript(conversation, true));
    }

    /**
     * How far the chain has got now, signed: {@code {format, conversation, links, hash, at, key, signature}}, less than 1,000
     * characters. Whoever keeps it can prove later that nothing up to there was changed.
     */
    public Optional<JsonObject> head(ConversationId id) {
        return store.findLocked(id).map(exporting::head);
    }

    /**
     * A document that the stand-alone verifier checks: {@code {format, madeAt, transcript, head, seals, report, key,
     * signature}}, with the transcript as its customer may have it.
     *
     * @param heads what {@link #head} gave earlier, each of which is checked, too; that of its closing goes with them
     * @param report whatever else belongs to it; its numbers are whole
     */
    public Optional<JsonObject> evidence(ConversationId id, List<JsonObject> heads, JsonObject report) {
        return store.findLocked(id).map(conversation -> exporting.evidence(conversation, heads, report));
    }

    /** That a member of the staff looked at it, or took it out: the customer sees so. */
    public void examined(ConversationId id, Badge reader) {
        store.findLocked(id).ifPresent(conversation -> readings.note(conversation, reader, ReadHow.EXAMINED));
    }
}
