package id.amanchat.it.guard;

import java.util.List;
import java.util.Random;

/** What is said in one place and must exist nowhere afterwards. Each place has its own, so that a find tells where from. */
record Secrets(String place, String card, String cvv, String pin, String code, String password) {

    private static final String ISSUER = "4539";
    private static final int UNCHECKED_DIGITS = 15;

    /** Always the same for one place; nobody else says them. */
    static Secrets of(String place) {
        Random random = new Random(place.hashCode());
        return new Secrets(
                place,
                card(random),
                digits(random, 3),
                digits(random, 6),
                digits(random, 6),
                "Merpati" + digits(random, 9) + "!");
    }

    /** What nothing hides: it shows where what is said in this place arrives. */
    String mark() {
        return "kenari-" + place;
    }

    /** Everything at once, as somebody in despair writes it. */
    String text() {
        return mark() + " " + String.join("\n", lines());
    }

    List<String> lines() {
        return List.of(
                "My card is " + inFours(" ") + ".",
                "The CVV is " + cvv + ".",
                "My PIN is " + pin + ".",
                "Kode OTP saya " + code + ".",
                "My password is " + password);
    }

    /** The card in two pieces. */
    List<String> pieces() {
        return List.of(card.substring(0, 9), card.substring(9));
    }

    /** As they would be found: the shorter ones with what stands before them, for many a number has six digits. */
    List<String> traces() {
        return List.of(
                card, inFours(" "), inFours("-"), "CVV is " + cvv, "PIN is " + pin, "OTP saya " + code, password);
    }

    /** The short ones all by themselves, as a text of its own in the heap. */
    List<String> alone() {
        return List.of(pin, code);
    }

    private String inFours(String between) {
        return String.join(
                between, card.substring(0, 4), card.substring(4, 8), card.substring(8, 12), card.substring(12));
    }

    private static String card(Random random) {
        String unchecked = ISSUER + digits(random, UNCHECKED_DIGITS - ISSUER.length());
        int sum = 0;
        for (int at = 0; at < UNCHECKED_DIGITS; at++) {
            int digit = unchecked.charAt(at) - '0';
            int weighed = at % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return unchecked + (10 - sum % 10) % 10;
    }

    private static String digits(Random random, int howMany) {
        StringBuilder digits = new StringBuilder();
        random.ints(howMany, 1, 10).forEach(digits::append);
        return digits.toString();
    }
}
