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

    private final Weighing weighing;
    private final Telling telling;
    private final Set<String> marks = new HashSet<>();
    private boolean strange;
    private boolean trusted;

    Seen(Weighing weighing, Telling telling) {
        this.weighing = weighing;
        this.telling = telling;
    }

    void cue(Cue cue) {
        if (cue.phrase().weight() == 0) {
            marks.add(cue.name());
        } else {
            Sign sign = Sign.of(cue.name());
            weighing.add(sign, cue.phrase().weight() * telling.share(sign, cue));
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
        if (marks.contains("receipt") && !strange) {
            weighing.lessen(10);
        }
        return weighing.scam();
    }
}
