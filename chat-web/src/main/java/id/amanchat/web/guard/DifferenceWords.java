package id.amanchat.web.guard;

import id.amanchat.guard.Difference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Differences between versions of the book, in words. */
@RequestScoped
public class DifferenceWords {

    @Inject
    GuardPage page;

    /** A difference in words. */
    public record Line(String text, boolean loosens) {}

    /** Those that loosen first. */
    List<Line> lines(List<Difference> differences) {
        return differences.stream()
                .map(each -> new Line(text(each), each.loosens()))
                .sorted((one, other) -> Boolean.compare(other.loosens(), one.loosens()))
                .toList();
    }

    private String text(Difference difference) {
        return switch (difference.part()) {
            case RULE -> page.words("guard.diff.RULE." + difference.after(), rule(difference.name()));
            case ACTION -> action(difference);
            case WORD -> word(difference);
            case SCAM_LINE -> page.words("guard.diff.SCAM_LINE", difference.before(), difference.after());
            case DOMAIN, BRAND, SHORTENER ->
                page.words("guard.diff." + difference.part() + "." + difference.after(), difference.name());
        };
    }

    String rule(String name) {
        return page.words("guard.name." + name);
    }

    private String action(Difference difference) {
        String[] pieces = difference.name().split(":", 3);
        return page.words(
                "guard.diff.ACTION." + pieces[2],
                page.words("guard.kind." + pieces[0]),
                page.words("guard.place." + pieces[1]),
                page.words("guard.action." + difference.before()),
                page.words("guard.action." + difference.after()));
    }

    private String word(Difference difference) {
        String[] pieces = difference.name().split(":", 2);
        return page.words("guard.diff.WORD." + difference.after(), pieces[1], page.words("guard.list." + pieces[0]));
    }
}
