package id.amanchat.guard.internal.ask;

/** Which units stand between quotation marks: usually what a deceiver says. */
final class Quotes {

    private final Units units;
    private final boolean[] inside;
    private boolean warning;

    private Quotes(Units units) {
        this.units = units;
        this.inside = new boolean[units.size()];
    }

    static Quotes of(Units units) {
        Quotes quotes = new Quotes(units);
        quotes.read();
        quotes.warning = quotes.warning();
        return quotes;
    }

    private void read() {
        int opened = -1;
        for (int at = 0; at <= units.size(); at++) {
            if (units.sign(at, Signs.QUOTE)) {
                for (int each = Math.max(opened, 0); opened >= 0 && each < at; each++) {
                    inside[each] = true;
                }
                opened = opened < 0 ? at : -1;
            }
        }
    }

    boolean[] inside() {
        return inside.clone();
    }

    /** Whether both are in a quotation that the rest of the text warns of. */
    boolean warns(int one, int other) {
        return inside[one] && inside[other] && warning;
    }

    private boolean warning() {
        for (int at = 0; at < units.size(); at++) {
            boolean warns = units.is(at, Tag.NOT)
                    || units.is(at, Tag.WARN)
                    || units.is(at, Tag.THIRD)
                    || units.is(at, Tag.NORUN)
                    || units.is(at, Tag.ASKED);
            if (!inside[at] && warns) {
                return true;
            }
        }
        return false;
    }
}
