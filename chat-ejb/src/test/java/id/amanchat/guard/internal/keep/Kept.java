package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Place;
import id.amanchat.guard.RecentLine;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.Verdict;
import id.amanchat.guard.internal.Examiner;
import id.amanchat.guard.internal.RuleBook;
import java.util.ArrayList;
import java.util.List;

/** What a customer's text looks like when it is kept. */
final class Kept {

    private final Examiner examiner;

    Kept() {
        this(RuleBook.standard());
    }

    Kept(RuleBook book) {
        examiner = new Examiner(book);
    }

    String of(String text) {
        return verdict(text, List.of()).text();
    }

    /** The last line as kept, after the lines before, sequence numbers 0 and up. */
    Verdict last(String... lines) {
        List<RecentLine> recent = new ArrayList<>();
        for (int i = 0; i < lines.length - 1; i++) {
            recent.add(new RecentLine(i, lines[i]));
        }
        return verdict(lines[lines.length - 1], recent);
    }

    private Verdict verdict(String text, List<RecentLine> recent) {
        return examiner.examine(text, Speaker.CUSTOMER, "id", recent, Place.MESSAGE);
    }

    Verdict at(Place place, String text) {
        return examiner.examine(text, Speaker.STAFF, "en", List.of(), place);
    }
}
