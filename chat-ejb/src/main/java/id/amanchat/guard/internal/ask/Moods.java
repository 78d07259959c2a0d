package id.amanchat.guard.internal.ask;

import java.util.List;
import java.util.Set;

/** In which mood each unit is said: plainly, denied, of somebody else, or wondering whether. */
final class Moods {

    enum Mood {
        PLAIN,
        /** "Never", "jangan": up to a "but", or a clause of its own that commands. */
        DENIED,
        /** "Scammers ask you to": up to the end of the sentence, or a command of its own. */
        OTHERS,
        /** "Did you": up to a polite request. */
        WONDERING
    }

    private static final int AHEAD = 10;
    private static final Tags LISTED = Tags.of(
            Tag.NOT,
            Tag.TELL,
            Tag.TELLING,
            Tag.TOLD,
            Tag.ENTER,
            Tag.ENTERING,
            Tag.FILLER,
            Tag.AUX,
            Tag.ASK,
            Tag.POLITE,
            Tag.MODAL);

    private static final Set<String> WHAT = Set.of("apa");
    private static final Set<String> JOINING = Set.of("and", "dan", "so");
    private static final Tags NO_GREETING = Tags.of(Tag.OURS, Tag.WE, Tag.IT, Tag.IF, Tag.REL);

    private final Units units;
    private final Mood[] moods;
    private final boolean[] quoted;

    private Moods(Units units, boolean[] quoted) {
        this.units = units;
        this.quoted = quoted;
        this.moods = new Mood[units.size()];
    }

    static Moods of(Units units, List<Sentence> sentences, Quotes quotes) {
        Moods moods = new Moods(units, quotes.inside());
        sentences.forEach(moods::read);
        return moods;
    }

    Mood at(int unit) {
        return moods[unit];
    }

    boolean plain(int unit) {
        return moods[unit] == Mood.PLAIN;
    }

    private void read(Sentence sentence) {
        Mood mood = first(sentence);
        int since = sentence.from();
        boolean opening = true;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (mood != Mood.PLAIN && ends(mood, since, at, sentence)) {
                mood = Mood.PLAIN;
            }
            Mood begun = begun(at, opening || apart(at), sentence);
            if (begun != null && mood != Mood.DENIED) {
                mood = begun;
                since = at;
            }
            opening &= greets(at) || units.tags(at).isEmpty() && at == sentence.from();
            moods[at] = mood;
        }
    }

    /** What may stand before a question's first word: "so", "sorry", "Bapak". */
    private boolean greets(int at) {
        boolean small = units.isAny(at, Bare.EMPTY) && !units.is(at, Tag.POLITE);
        return small && !units.isAny(at, NO_GREETING);
    }

    /** "Apa Bapak sudah", and not "PIN-nya apa, Pak?". */
    private boolean whether(int at, Sentence sentence) {
        return units.says(at, WHAT)
                && units.is(at + 1, Tag.YOU)
                && at + 2 < sentence.to()
                && !Signs.has(units.signs(at + 1) | units.signs(at + 2), Signs.COMMA)
                && !units.isAny(at + 2, Bare.EMPTY);
    }

    /** What is quoted goes on as it began; items of a list are said as their heading ended. */
    private Mood first(Sentence sentence) {
        if (sentence.from() > 0 && quoted[sentence.from()] && quoted[sentence.from() - 1]) {
            return moods[sentence.from() - 1];
        }
        return sentence.header() == null ? Mood.PLAIN : moods[sentence.header().to() - 1];
    }

    private Mood begun(int at, boolean opening, Sentence sentence) {
        if (units.is(at, Tag.NOTNOT) || units.is(at, Tag.GATE)) {
            return null;
        }
        if (units.is(at, Tag.NOT) || units.is(at, Tag.WARN)) {
            return Mood.DENIED;
        }
        if (units.is(at, Tag.THIRD) && asking(at, sentence)) {
            return Mood.OTHERS;
        }
        boolean asks = units.is(at, Tag.ASKIF) || whether(at, sentence) || opening && units.is(at, Tag.WHETHER);
        return asks && !units.is(at, Tag.POLITE) ? Mood.WONDERING : null;
    }

    private boolean asking(int third, Sentence sentence) {
        int to = Math.min(third + AHEAD, sentence.to());
        return units.any(third, to, Tag.ASKED) || units.any(third, to, Tag.ASK);
    }

    private boolean ends(Mood mood, int since, int at, Sentence sentence) {
        if (quoted[at] && quoted[since]) {
            return false;
        }
        if (mood == Mood.WONDERING) {
            return units.is(at, Tag.POLITE)
                    || units.is(at, Tag.NEED)
                    || apart(at) && (asksOn(at) || commands(at, sentence));
        }
        if (mood == Mood.DENIED && units.is(at, Tag.BUT)) {
            return true;
        }
        if (mood == Mood.DENIED && turns(at, sentence)) {
            return true;
        }
        if (!joined(at) || !commands(at, sentence) || units.any(at, Math.min(at + AHEAD, sentence.to()), Tag.OR)) {
            return false;
        }
        return mood == Mood.OTHERS ? forUs(at, sentence) : said(since, at);
    }

    /** "Usually we do not ask, so the PIN to me": to us after all. */
    private boolean turns(int at, Sentence sentence) {
        return apart(at)
                && units.is(at, Tag.URGE)
                && units.any(at, sentence.to(), Tag.ME)
                && !units.any(at, sentence.to(), Tag.NOT)
                && !units.any(at, sentence.to(), Tag.OR);
    }

    /** Whether a clause may begin here. */
    private boolean apart(int at) {
        return units.sign(at, Signs.COMMA | Signs.DASH | Signs.COLON | Signs.NOW);
    }

    private boolean joined(int at) {
        return apart(at) || units.is(at - 1, Tag.URGE) || units.says(at - 1, JOINING);
    }

    private boolean commands(int at, Sentence sentence) {
        int next = at;
        while (next < sentence.to() - 1
                && next < at + 4
                && !units.isAny(next, Bare.COMMANDS)
                && (units.isAny(next, Bare.EMPTY) || units.is(next, Tag.NOTNOT))) {
            next++;
        }
        return units.isAny(next, Bare.COMMANDS)
                && !units.is(next, Tag.TOLD)
                && !units.any(at, Math.min(next + 3, sentence.to()), Tag.NOT);
    }

    /** "There is a number on it, what is it": a question of its own. */
    private boolean asksOn(int at) {
        return units.is(at, Tag.POINT) || units.is(at, Tag.WHAT) && !units.is(at, Tag.COUNT);
    }

    private boolean forUs(int at, Sentence sentence) {
        return units.any(at, sentence.to(), Tag.ME) || units.any(at, sentence.to(), Tag.HERE);
    }

    /** Whether the denial has its object already: what follows is not one more verb of a list. */
    private boolean said(int since, int at) {
        for (int each = since; each < at; each++) {
            if (!units.isAny(each, LISTED) || units.is(each, Tag.WARN)) {
                return true;
            }
        }
        return false;
    }
}
