package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Span;
import id.amanchat.guard.internal.reading.Reading;
import id.amanchat.guard.internal.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is said to be a password after a word for it. */
final class Passwords {

    private static final int FARTHEST = 8;
    private static final int JOINED = 6;
    private static final String ASSIGNS = ":=>";
    private static final String QUOTES = "\"'“”‘’«»`";
    private static final Set<String> IS = Set.of("is", "adalah", "adl", "yaitu", "yakni", "ialah", "was");

    private static final int BEFORE = 6;
    private static final int STRANGERS = 2;
    private static final Set<String> TIES =
            Set.of("is", "was", "itu", "adalah", "adl", "as", "sebagai", "thats", "ini");
    private static final Set<String> SENDERS = Set.of("dari", "from");
    private static final Set<String> NUMBER = Set.of("nomor", "no", "number");
    private static final Set<String> USERS =
            Set.of("user", "username", "userid", "id", "login", "email", "mail", "ref");

    private final Reading reading;
    private final String folded;
    private final List<Word> words;
    private final Labels labels;
    private final Values values;
    private final int start;
    private final int end;

    Passwords(Reading reading, Values values, int start) {
        this.reading = reading;
        this.values = values;
        this.start = start;
        this.folded = reading.folded();
        this.words = reading.words();
        this.labels = Labels.of(reading);
        this.end = labels.end(start);
    }

    /** The one that is said, and a second one: "the old one was …". */
    List<Span> find() {
        Optional<Token> first = first();
        if (first.isEmpty()) {
            return before().map(Token::span).stream().toList();
        }
        List<Span> found = new ArrayList<>(List.of(first.get().span()));
        second(first.get().to()).ifPresent(found::add);
        return found;
    }

    private Optional<Span> second(int from) {
        int at = end;
        while (at < words.size() && words.get(at).from() < from) {
            at++;
        }
        for (int last = at; last < Math.min(words.size(), at + JOINED); last++) {
            Token token = new Token(folded, tokenStart(last), reading);
            if (token.looksSecret() && !token.number() && !labels.is(last - 1, Label.OTHER)) {
                return Optional.of(token.span());
            }
            if (!known(last)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Token> first() {
        boolean assigned = false;
        int strangers = 0;
        for (int at = end; at < Math.min(words.size(), end + FARTHEST); at++) {
            Word word = words.get(at);
            int from = tokenStart(at);
            assigned |= assigns(words.get(at - 1).to(), from);
            if (word.before() == '?' || word.before() == '!' && !assigned) {
                return Optional.empty();
            }
            Token token = new Token(folded, from, reading);
            boolean said = labels.is(at - 1, Label.OTHER)
                    || token.number() && values.hasDigits(at) && values.otherwise(values.from(at))
                    || token.number() && sent(at - 1)
                    || token.number() && (labels.is(at - 1, Label.ACCOUNT) || labels.is(at - 1, Label.REFERENCE));
            if (strangers > STRANGERS && words.get(at).before() != ':') {
                continue;
            }
            if (token.looksSecret() && !said && !(token.number() && (strangers > 0 || counted(at)))) {
                return Optional.of(token);
            }
            if (!said
                    && (assigned || token.quoted())
                    && strangers == 0
                    && token.mayBeSecret()
                    && !known(at)
                    && ends(token)) {
                return Optional.of(token);
            }
            assigned |= IS.contains(word.text());
            strangers += known(at) && !labels.is(at, Label.TROUBLE) ? 0 : 1;
        }
        return Optional.empty();
    }

    /** "Merdeka#45 is my password". */
    private Optional<Token> before() {
        boolean tied = false;
        for (int at = start - 1; at >= Math.max(0, start - BEFORE); at--) {
            char sign = words.get(at + 1).before();
            if (sign == '.' || sign == '?' || !tied && sign != ' ' && sign != '!' && sign != ',') {
                return Optional.empty();
            }
            if (!labels.is(at, Label.COPULA)) {
                Token token = new Token(folded, blankBefore(at), reading);
                boolean said = token.looksSecret() && !token.number() && (tied || token.signed());
                return said && !user(token) ? Optional.of(token) : Optional.empty();
            }
            tied |= TIES.contains(words.get(at).text());
        }
        return Optional.empty();
    }

    /** "Password from 3346": who sent it. */
    private boolean sent(int before) {
        int at = before > end && labels.is(before, Label.SOME_CODE)
                        || NUMBER.contains(words.get(before).text())
                ? before - 1
                : before;
        return at >= end && SENDERS.contains(words.get(at).text());
    }

    private int blankBefore(int at) {
        int from = words.get(at).from();
        while (from > 0 && !Character.isWhitespace(folded.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** Whether it was called somebody's name. */
    private boolean user(Token token) {
        int at = start - 1;
        while (at > 0 && words.get(at).from() >= token.from()) {
            at--;
        }
        return USERS.contains(words.get(at).text());
    }

    /** Signs before the first letter may belong to it: "#Merdeka45". */
    private int tokenStart(int at) {
        int from = words.get(at).from();
        int floor = words.get(end - 1).to();
        while (from > floor
                && !Character.isWhitespace(folded.charAt(from - 1))
                && ASSIGNS.indexOf(folded.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private boolean assigns(int from, int to) {
        for (int at = from; at < to; at++) {
            if (ASSIGNS.indexOf(folded.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean known(int at) {
        return labels.is(at, Label.FILLER)
                || labels.is(at, Label.TROUBLE)
                || labels.is(at, Label.PASSWORD)
                || labels.is(at, Label.PIN)
                || labels.is(at, Label.CODE)
                || labels.is(at, Label.OTHER)
                || labels.is(at, Label.UNIT)
                || labels.is(at, Label.COPULA)
                || labels.is(at, Label.PAYMENT);
    }

    /** "3 kali", "0812 345 678": a number of something, or a part of a longer one. */
    private boolean counted(int at) {
        boolean before = words.get(at - 1).digits();
        int next = at + 1;
        boolean near = next < words.size() && words.get(next).before() == ' ';
        return before || near && (labels.is(next, Label.UNIT) || words.get(next).digits());
    }

    /** Whether nothing follows in the same clause: "my password is incorrect again" says no password. */
    private boolean ends(Token token) {
        int at = token.to();
        while (at < folded.length() && (folded.charAt(at) == ' ' || QUOTES.indexOf(folded.charAt(at)) >= 0)) {
            at++;
        }
        return token.quoted()
                || at >= folded.length()
                || !Character.isLetterOrDigit(folded.charAt(at))
                || folded.startsWith("and ", at)
                || folded.startsWith("dan ", at);
    }
}
