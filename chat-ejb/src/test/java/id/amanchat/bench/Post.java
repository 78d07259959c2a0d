package id.amanchat.bench;

import id.amanchat.platform.Letter;
import id.amanchat.platform.internal.LetterStore;
import id.amanchat.platform.internal.SealedLetters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that were written on the bench, where no mail server takes them. */
public final class Post {

    private static final int ALL = 1_000;
    private static final Pattern TOKEN = Pattern.compile("#([A-Za-z0-9_-]{43})");

    private Post() {}

    /** All of them, the newest first; those to nobody, too. */
    public static List<Letter> all(DoorBench bench) {
        return bench.inTransaction(() -> bench.get(LetterStore.class).newest(ALL).stream()
                .map(bench.get(SealedLetters.class)::open)
                .toList());
    }

    public static List<Letter> to(DoorBench bench, String address) {
        return all(bench).stream().filter(letter -> address.equals(letter.to())).toList();
    }

    /** The token of the newest link that was mailed to that address. */
    public static String token(DoorBench bench, String address) {
        return to(bench, address).stream()
                .map(letter -> TOKEN.matcher(letter.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** Throws all of them away. */
    public static void empty(DoorBench bench) {
        bench.inTransaction(
                () -> bench.em().createQuery("delete from WaitingLetter l").executeUpdate());
    }
}
