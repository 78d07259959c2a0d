package id.amanchat.web.agent;

import id.amanchat.conversation.NoteAnswer;
import id.amanchat.conversation.Refusal;

/** Why a note was not taken, as keys of words. */
final class NoteWords {

    private NoteWords() {}

    static String of(NoteAnswer answer) {
        return answer instanceof NoteAnswer.Refused refused ? of(refused.refusal()) : "panel.gone";
    }

    private static String of(Refusal refusal) {
        return switch (refusal) {
            case EMPTY -> "panel.note.empty";
            case TOO_LONG -> "panel.note.too-long";
            case BY_GUARD -> "refused-by-guard.reason";
            default -> "reason.NOT_TEXT";
        };
    }
}
