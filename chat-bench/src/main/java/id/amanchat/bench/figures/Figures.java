package id.amanchat.bench.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Collects the figures of a run, round by round, in the order in which they first came. Not safe for several threads. */
public final class Figures {
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /** Adds one round's value of a figure that nothing compares with. */
    public void add(String name, String unit, double value) {
        add(name, unit, value, Optional.empty(), Optional.empty());
    }

    /** Adds one round's value, to be shown as a ratio to the line {@code floor}. */
    public void add(String name, String unit, double value, String floor) {
        add(name, unit, value, Optional.of(floor), Optional.empty());
    }

    public void add(String name, String unit, double value, Target target) {
        add(name, unit, value, Optional.empty(), Optional.of(target));
    }

    public void add(String name, String unit, double value, String floor, Target target) {
        add(name, unit, value, Optional.of(floor), Optional.of(target));
    }

    private void add(String name, String unit, double value, Optional<String> floor, Optional<Target> target) {
        var earlier = lines.get(name);
        var rounds = earlier == null ? Rounds.of(value) : earlier.rounds().and(value);
        lines.put(name, new Line(name, unit, rounds, floor, target));
    }

    /** Says something that is not a figure: what was skipped, what was found. */
    public void note(String words) {
        notes.add(words);
    }

    public Collection<Line> lines() {
        return lines.values();
    }

    public List<String> notes() {
        return notes;
    }

    public Optional<Line> find(String name) {
        return Optional.ofNullable(lines.get(name));
    }

    /** The median divided by the floor's median; empty without a floor. */
    public OptionalDouble ratio(Line line) {
        return line.floor().flatMap(this::find).stream()
                .mapToDouble(floor -> line.rounds().median() / floor.rounds().median())
                .findFirst();
    }

    /** Whether the line's target is reached; empty when it has none, or nothing to be held against. */
    public Optional<Boolean> reached(Line line) {
        return line.target().flatMap(target -> held(line, target));
    }

    private Optional<Boolean> held(Line line, Target target) {
        if (target.of() == Target.Of.FIGURE) {
            return Optional.of(target.reached().test(line.rounds().median()));
        }
        var ratio = ratio(line);
        return ratio.isEmpty() ? Optional.empty() : Optional.of(target.reached().test(ratio.getAsDouble()));
    }
}
