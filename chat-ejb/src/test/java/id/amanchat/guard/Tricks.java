package id.amanchat.guard;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the telling word of a sentence so that a person still reads it and a plain search does not find it. */
final class Tricks {

    private static final Pattern TELLING = Pattern.compile(
            "(?iu)\\b(m?pin|otp|cvv|cvc|passwords?|sandi|kode|codes?|token|anydesk|teamviewer)(?=\\b|nya)");
    private static final String LATIN = "aceiopsxyAEKMOPTCX";
    private static final String CYRILLIC = "асеіорѕхуАЕКМОРТСХ";

    private Tricks() {}

    static boolean possible(String text) {
        return TELLING.matcher(text).find();
    }

    static String play(String text, Random random) {
        UnaryOperator<String> trick = trick(random);
        return TELLING.matcher(text).replaceAll(word -> Matcher.quoteReplacement(trick.apply(word.group())));
    }

    private static UnaryOperator<String> trick(Random random) {
        return switch (random.nextInt(9)) {
            case 0 ->
                word -> word.replaceAll("[iI]", "1")
                        .replaceAll("[oO]", "0")
                        .replaceAll("[aA]", "@")
                        .replace('e', '3');
            case 1 -> word -> between(word, ".");
            case 2 -> word -> between(word, " ");
            case 3 -> word -> between(word, "-");
            case 4 -> word -> between(word, "\u200b");
            case 5 -> word -> between(word, "\u00ad");
            case 6 -> word -> map(word, c -> c > ' ' && c < 127 ? c + 0xfee0 : c);
            case 7 -> word -> map(word, c -> LATIN.indexOf(c) < 0 ? c : CYRILLIC.charAt(LATIN.indexOf(c)));
            default -> word -> between(word, "\u0336");
        };
    }

    private static String between(String word, String sign) {
        return String.join(sign, word.split(""));
    }

    private static String map(String word, IntUnaryOperator each) {
        return word.codePoints()
                .map(each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
