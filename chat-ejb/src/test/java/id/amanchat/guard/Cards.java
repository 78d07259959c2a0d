package id.amanchat.guard;

import java.util.Random;

/**
 * Numbers of cards as their networks issue them: prefix, length and check digit. Shares as an Indonesian bank may see them;
 * prefixes of Indonesian debit cards (GPN) are partly those of named banks, partly of the ranges published for it.
 */
final class Cards {

    private static final String[] VISA = {"4", "4", "4097", "4616", "4556", "4773", "4365", "4000", "4111"};
    private static final String[] MASTERCARD = {
        "51", "52", "53", "54", "55", "2221", "23", "25", "26", "2720", "537941", "522184", "526422", "532668", "540912"
    };
    private static final String[] GPN = {
        "194684", "194690", "1946", "601900", "601301", "601004", "603", "61", "62", "63", "50", "56", "58"
    };
    private static final String[] JCB = {"3528", "3540", "3566", "3577", "3589"};
    private static final String[] UNIONPAY = {"62", "6210", "6221", "6225", "6282"};
    private static final String[] MAESTRO = {"5018", "5020", "5038", "5893", "6304", "6759", "6761", "6763"};
    private static final String[] DISCOVER = {"6011", "644", "649", "65"};
    private static final String[] DINERS = {"300", "305", "36", "38", "39"};
    private static final String[] AMEX = {"34", "37"};

    private Cards() {}

    static String any(Random random) {
        int share = random.nextInt(100);
        if (share < 32) {
            return number(VISA, share < 30 ? 16 : share == 30 ? 19 : 13, random);
        }
        if (share < 58) {
            return number(MASTERCARD, 16, random);
        }
        if (share < 72) {
            return number(GPN, share < 70 ? 16 : 18 + random.nextInt(2), random);
        }
        if (share < 79) {
            return number(AMEX, 15, random);
        }
        if (share < 86) {
            return number(JCB, share < 85 ? 16 : 17 + random.nextInt(3), random);
        }
        if (share < 91) {
            return number(UNIONPAY, share < 89 ? 16 : 17 + random.nextInt(3), random);
        }
        if (share < 95) {
            return number(MAESTRO, share < 94 ? 16 : 13 + random.nextInt(7), random);
        }
        return share < 98 ? number(DISCOVER, 16, random) : number(DINERS, 14, random);
    }

    private static String number(String[] prefixes, int length, Random random) {
        String prefix = Slots.one(prefixes, random);
        return Digits.withCheck(prefix + Digits.random(length - 1 - prefix.length(), random));
    }
}
