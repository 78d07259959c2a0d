package id.amanchat.bench.figures;

import java.util.Locale;

/** The figures as text for a person: one line each, notes below. */
public final class Table {
    private static final String ROW = "%-62s %12s  %-11s %21s  %-9s %s%n";

    private final Figures figures;

    public Table(Figures figures) {
        this.figures = figures;
    }

    @Override
    public String toString() {
        var text = new StringBuilder(row("", "median", "", "least .. most", "x floor", ""));
        figures.lines().forEach(line -> text.append(row(line)));
        figures.notes().forEach(note -> text.append("- ").append(note).append(System.lineSeparator()));
        return text.toString();
    }

    private String row(Line line) {
        var rounds = line.rounds();
        return row(
                line.name(),
                number(rounds.median()),
                line.unit(),
                rounds.values().size() == 1 ? "" : number(rounds.min()) + " .. " + number(rounds.max()),
                ratio(line),
                verdict(line));
    }

    private static String row(String name, String median, String unit, String spread, String ratio, String verdict) {
        return ROW.formatted(name, median, unit, spread, ratio, verdict).stripTrailing() + System.lineSeparator();
    }

    private String ratio(Line line) {
        var ratio = figures.ratio(line);
        return ratio.isEmpty() ? "" : number(ratio.getAsDouble());
    }

    private String verdict(Line line) {
        var words = line.target().map(Target::words).orElse("");
        return figures.reached(line)
                .map(yes -> (yes ? "reached: " : "MISSED:  ") + words)
                .orElse(words);
    }

    /** Three digits that count, no exponent. */
    static String number(double value) {
        var size = Math.abs(value);
        var form = size >= 100 || value == 0 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, form, value);
    }
}
