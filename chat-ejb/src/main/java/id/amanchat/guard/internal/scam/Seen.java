package id.amanchat.guard.internal.scam;

import id.amanchat.guard.Scam;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What was seen in one text, and what it comes to. */
final class Seen {
    private static final int LOOK_ALIKE = 60;
    private static final int SHORTENED = 22;
    private static final int FOREIGN = 14;
    private static final int ODD = 22;
    private static final int LOGIT = 16;
    private static final int LEANING = 15;
    /** Something is wished for once more. */
    private static final int AGAIN = 35;

    private final Weighing weighing;
    private final Telling telling;
    private final Set<String> marks = new HashSet<>();
    private boolean strange;
    private boolean trusted;

    Seen(Weighing weighing, Telling telling) {
        this.weighing = weighing;
        this.telling = telling;
    }

    /** Whether a phrase would still change anything. */
    boolean wants(Phrase phrase) {
        return phrase.marks() ? !marks.contains(phrase.cue()) : weighing.wouldGrow(phrase.sign(), phrase.weight());
    }

    /** @param at where its last word stands */
    void phrase(Phrase phrase, int at) {
        if (phrase.marks()) {
            marks.add(phrase.cue());
        } else {
            weighing.add(phrase.sign(), phrase.weight() * telling.share(phrase, at));
        }
    }

    void address(Judged each) {
        boolean mail = each.address().mail();
        switch (each.standing()) {
            case LOOK_ALIKE -> weighing.add(Sign.LOOK_ALIKE_LINK, LOOK_ALIKE);
            case SHORTENED -> weighing.add(Sign.SHORTENED_LINK, SHORTENED);
            case FOREIGN -> weighing.add(Sign.FOREIGN_LINK, mail ? 0 : FOREIGN);
            default -> trusted = true;
        }
        weighing.add(Sign.ODD_LINK, each.odd() ? ODD : 0);
        strange |= each.strange() && !mail;
        if (each.address().rest().toLowerCase(Locale.ROOT).contains(".apk")) {
            weighing.add(Sign.APP_FILE, LOOK_ALIKE);
        }
    }

    void wording(double logit) {
        weighing.shift(LOGIT * logit + LEANING);
    }

    Scam scam() {
        if (marks.contains("shows") && strange) {
            weighing.add(Sign.CLAIMS_OFFICIAL, 12);
        }
        if (marks.contains("advice") && !strange) {
            weighing.lessen(15);
        }
        if (trusted && !strange) {
            weighing.lessen(15);
        }
        if (marks.contains("own") && !strange) {
            weighing.drop(Sign.SAFE_ACCOUNT);
            weighing.drop(Sign.ASKS_PAYMENT);
        }
        if (marks.contains("again") && !strange) {
            weighing.lessen(AGAIN);
        }
        if (marks.contains("receipt") && !strange) {
            weighing.lessen(10);
        }
        return weighing.scam();
    }
}
