package id.amanchat.guard;

import java.util.Random;
import java.util.regex.Pattern;

/** Runs of random digits: {@code num12} are twelve, {@code d6} the six of a secret, which seldom are 123456. */
final class Digits {

    private static final Pattern PLAIN = Pattern.compile("(num|d)(\\d+)(b|lead\\d)?");

    private Digits() {}

    static boolean knows(String slot) {
        return PLAIN.matcher(slot).matches();
    }

    static String of(String slot, Random random) {
        var matcher = PLAIN.matcher(slot);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(slot);
        }
        String digits = random(Integer.parseInt(matcher.group(2)), random);
        return slot.contains("lead") ? slot.charAt(slot.length() - 1) + digits.substring(1) : digits;
    }

    static String random(int count, Random random) {
        StringBuilder digits = new StringBuilder();
        random.ints(count, 0, 10).forEach(digits::append);
        return digits.toString();
    }

    /** The digits with the one that makes them a Luhn number put behind. */
    static String withCheck(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? twice / 10 + twice % 10 : digit;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
