package id.amanchat.web.admin;

import id.amanchat.identity.StaffAnswer;

/** What to say of an answer to an administrator. */
final class StaffWords {

    private StaffWords() {}

    /** The key of the words. */
    static String of(StaffAnswer answer) {
        return answer instanceof StaffAnswer.FieldRefused refused
                ? "staff.field." + refused.field()
                : "staff." + answer.getClass().getSimpleName();
    }
}
