package id.amanchat.conversation.internal;

import id.amanchat.guard.Verdict;

/** A text as the guard lets it be stored. There is no other way to store one. */
record Fit(String text, Judgement judgement) {

    static Fit of(Verdict verdict) {
        if (verdict.refused()) {
            throw new IllegalArgumentException("Refused");
        }
        return new Fit(verdict.text(), Judgement.of(verdict));
    }

    /** Nothing: what stood there is gone. */
    static Fit nothing() {
        return new Fit("", Judgement.NONE);
    }

    @Override
    public String toString() {
        return "Fit";
    }
}
