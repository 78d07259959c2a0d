package id.amanchat.guard.internal.ask;

import java.util.ArrayList;
import java.util.List;

/** Cuts units into sentences, and tells which are items of a list that another sentence announces. */
final class Sentences {

    /** Nobody speaks so long; without an end, the time to read would grow faster than the text. */
    private static final int LONGEST = 120;

    private final Units units;
    private final List<Sentence> all = new ArrayList<>();

    private Sentences(Units units) {
        this.units = units;
    }

    static List<Sentence> of(Units units) {
        Sentences sentences = new Sentences(units);
        int from = 0;
        for (int at = 1; at <= units.size(); at++) {
            if (at == units.size() || Signs.ends(units.signs(at)) || at - from >= LONGEST) {
                sentences.add(from, at);
                from = at;
            }
        }
        return sentences.all;
    }

    private void add(int from, int to) {
        Sentence before = all.isEmpty() ? null : all.get(all.size() - 1);
        all.add(new Sentence(from, to, before == null ? null : header(before, from, to)));
    }

    private Sentence header(Sentence before, int from, int to) {
        int signs = units.signs(from);
        if (Signs.has(signs, Signs.COLON) && Signs.has(signs, Signs.LINE)) {
            return before.header() == null ? before : before.header();
        }
        boolean item = bare(from, to) && Signs.has(signs, Signs.LINE);
        if (item && before.header() != null) {
            return before.header();
        }
        return item && open(before) ? before : null;
    }

    /** Nothing but names of things. */
    private boolean bare(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!units.isAny(at, Bare.THINGS)) {
                return false;
            }
        }
        return true;
    }

    /** "I need one more thing from you": asks, and does not say for what. */
    private boolean open(Sentence sentence) {
        for (int at = sentence.to() - 1; at >= sentence.from(); at--) {
            if (units.isAny(at, Bare.SEEKING)) {
                return true;
            }
            if (!units.isAny(at, Bare.EMPTY)
                    && !units.is(at, Tag.LEAD)
                    && !units.is(at, Tag.PROCESS)
                    && !units.tags(at).isEmpty()) {
                return false;
            }
        }
        return false;
    }
}
