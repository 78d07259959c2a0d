package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.NoteAnswer;
import id.amanchat.conversation.NoteKind;
import id.amanchat.conversation.NoteWritten;
import id.amanchat.guard.Verdict;
import id.amanchat.identity.Badge;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Writes notes down, and tells the staff who are there. The caller has locked the conversation. */
@ApplicationScoped
public class NoteLog {

    @Inject
    private NoteStore notes;

    @Inject
    private Examining examining;

    @Inject
    private Company company;

    @Inject
    private Time time;

    @Inject
    private Event<NoteWritten> written;

    /** What of it the guard lets through; nothing when it refuses it. */
    public NoteAnswer write(Conversation conversation, NoteKind kind, ClientId clientId, Badge author, String text) {
        Verdict verdict = examining.note(conversation, text);
        if (verdict.refused()) {
            return NoteAnswer.Refused.by(verdict);
        }
        Note note = new Note(conversation, kind, clientId, author, Fit.of(verdict), time.now());
        notes.add(note);
        written.fire(new NoteWritten(conversation.id(), note.view(), company.in(conversation)));
        return new NoteAnswer.Stored(note.view(), true);
    }
}
