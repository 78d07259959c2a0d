package id.amanchat.conversation;

import id.amanchat.conversation.internal.Company;
import id.amanchat.conversation.internal.Conversation;
import id.amanchat.conversation.internal.ConversationStore;
import id.amanchat.conversation.internal.Note;
import id.amanchat.conversation.internal.NoteLog;
import id.amanchat.conversation.internal.NoteStore;
import id.amanchat.conversation.internal.TextRule;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Internal notes and whispers: for the staff in a conversation, never for its customer. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
public class Notes {

    @Resource
    private SessionContext context;

    @Inject
    private ConversationStore store;

    @Inject
    private Company company;

    @Inject
    private NoteStore notes;

    @Inject
    private NoteLog log;

    /**
     * Stores a note, once for each client id; text as in {@link Conversations#post}. Allowed after the end, too. A
     * supervisor's is a whisper. A client id that a colleague used is answered like a conversation that is not the caller's.
     */
    public NoteAnswer write(ConversationId id, ClientId clientId, String text) {
        Optional<Conversation> found = store.findLocked(id);
        Optional<Badge> author = found.flatMap(this::callerIn);
        if (author.isEmpty()) {
            return new NoteAnswer.NotFound();
        }
        Optional<Note> known = notes.find(id, clientId);
        if (known.isPresent()) {
            return known.get().by(caller())
                    ? new NoteAnswer.Stored(known.get().view(), false)
                    : new NoteAnswer.NotFound();
        }
        Optional<Refusal> refusal = TextRule.judge(text);
        return refusal.isPresent()
                ? new NoteAnswer.Refused(refusal.get())
                : log.write(found.get(), kind(), clientId, author.get(), text);
    }

    /** In order, after this number; empty for a conversation in which the caller is not among the staff. */
    public Optional<List<NoteView>> after(ConversationId id, int number) {
        return store.find(id).flatMap(this::callerIn).map(staff -> notes.after(id, number));
    }

    private NoteKind kind() {
        return context.isCallerInRole(Roles.SUPERVISOR) ? NoteKind.WHISPER : NoteKind.NOTE;
    }

    private Optional<Badge> callerIn(Conversation conversation) {
        return company.in(conversation).findStaff(caller());
    }

    private PersonId caller() {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }
}
