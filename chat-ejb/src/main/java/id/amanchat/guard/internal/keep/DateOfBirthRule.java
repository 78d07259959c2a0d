package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.reading.Reading;
import id.amanchat.guard.internal.reading.Word;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Dates that are called somebody's birth: "12-03-1990", "12 Maret 1990", "March 12, 1990". */
final class DateOfBirthRule implements Rule {

    private static final int AFTER = 8;
    private static final int PARTS = 3;
    private static final Set<String> MONTHS = Set.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember",
            "january",
            "february",
            "march",
            "may",
            "june",
            "july",
            "august",
            "october",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "agt",
            "agu",
            "sep",
            "sept",
            "okt",
            "oct",
            "nov",
            "des",
            "dec");

    @Override
    public String name() {
        return "date-of-birth";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DATE_OF_BIRTH);
    }

    @Override
    public void look(Scene scene, Consumer<Hit> hits) {
        Reading reading = scene.reading();
        Labels labels = Labels.of(reading);
        if (!labels.anywhere(Label.BIRTH)) {
            return;
        }
        List<Word> words = reading.words();
        int last = -1;
        for (int at = 0; at < words.size(); at++) {
            last = labels.is(at, Label.BIRTH) ? at : last;
            if (last >= 0 && at - last <= AFTER && part(words.get(at))) {
                int end = end(words, at);
                if (whole(words, at, end)) {
                    hits.accept(new Hit(Kind.DATE_OF_BIRTH, name(), reading.span(words.get(at), words.get(end - 1))));
                    at = end - 1;
                }
            }
        }
    }

    private static boolean part(Word word) {
        return MONTHS.contains(word.text()) || word.digits() && word.text().length() <= PARTS * 2 + 2;
    }

    private static int end(List<Word> words, int from) {
        int at = from;
        while (at < words.size() && at - from < PARTS && part(words.get(at))) {
            at++;
        }
        return at;
    }

    /** Three parts, or one of six or eight digits. */
    private static boolean whole(List<Word> words, int from, int end) {
        int length = words.get(from).text().length();
        return end - from == PARTS || words.get(from).digits() && (length == PARTS * 2 || length == PARTS * 2 + 2);
    }
}
