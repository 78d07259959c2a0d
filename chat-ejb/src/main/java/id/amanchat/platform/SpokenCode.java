package id.amanchat.platform;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns bits nobody can guess into four syllables in two pairs, which everybody in Indonesia can say, hear and write: 44⁴, some 3.7
 * million. No digits: customers must never learn to read out digits.
 */
public final class SpokenCode {

    private static final String CONSONANTS = "BDGKLMNPRST";
    private static final String VOWELS = "AIOU";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
    private static final int LENGTH = 4;
    private static final int PAIR = 4;

    /** One in a hundred is not to be read out; sixteen in a row never happen. */
    private static final int TRIES = 16;

    /** Words in Indonesian or English that nobody wants to read out, or that frighten; and what sounds like "PIN". */
    private static final Set<String> NEVER = Set.of(
            "BABI", "BABU", "BISU", "BODO", "BOGA", "BOMO", "BUTA", "DAGO", "DOSA", "DUDA", "GAGU", "GIGO", "GILA",
            "KAKA", "KIKI", "KUTU", "LOLO", "LUKA", "MATI", "NIGA", "NIGO", "NIGU", "PIKU", "PIPI", "PINA", "PINI",
            "PINO", "PINU", "POPO", "PUKA", "PUKI", "PUPU", "PUTA", "PUTO", "RUGI", "RUSA", "SUSU", "SIPU", "TAGI",
            "TATI", "TIPU", "TITI", "TOLO", "TULI", "TUTU", "TITA");

    private SpokenCode() {}

    /**
     * Two pairs with a space between them ("BAKO TILU").
     *
     * @param bits 32 bytes for each number; the first do unless what comes of them is nothing to be read out
     */
    public static String of(IntFunction<byte[]> bits) {
        return IntStream.range(0, TRIES)
                .mapToObj(each -> of(bits.apply(each)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No code can be read out"));
    }

    /** Empty when what comes of them is nothing to be read out: then others are needed. */
    static Optional<String> of(byte[] bits) {
        BigInteger[] rest = {new BigInteger(1, bits)};
        String letters = IntStream.range(0, LENGTH)
                .mapToObj(each -> {
                    BigInteger[] divided = rest[0].divideAndRemainder(BigInteger.valueOf(SYLLABLES));
                    rest[0] = divided[0];
                    return syllable(divided[1].intValue());
                })
                .collect(Collectors.joining());
        return sayable(letters)
                ? Optional.of(letters.substring(0, PAIR) + " " + letters.substring(PAIR))
                : Optional.empty();
    }

    private static String syllable(int number) {
        return "" + CONSONANTS.charAt(number / VOWELS.length()) + VOWELS.charAt(number % VOWELS.length());
    }

    /** Over the gap between the pairs, too. */
    private static boolean sayable(String letters) {
        return IntStream.of(0, 2, PAIR)
                .mapToObj(from -> letters.substring(from, from + PAIR))
                .noneMatch(NEVER::contains);
    }

    /** The letters of what somebody typed, in any case, with any spaces, dashes or dots; never longer than a code. */
    public static String letters(String typed) {
        int[] letters = typed.chars()
                .map(Character::toUpperCase)
                .filter(each -> each >= 'A' && each <= 'Z')
                .limit(2L * PAIR + 1)
                .toArray();
        return new String(letters, 0, letters.length);
    }

    /** All pairs that are never made, for tests. */
    static Set<String> never() {
        return NEVER;
    }

    /** For tests. */
    static boolean pronounceable(String code) {
        return Arrays.stream(code.split(" "))
                .allMatch(pair -> pair.matches("([" + CONSONANTS + "][" + VOWELS + "]){2}"));
    }
}
