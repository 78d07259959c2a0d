package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.reading.Digits;

/** How the number of an Indonesian identity card is built: place, day of birth (women's plus 40), serial. */
final class Nik {

    private static final int FIRST_PROVINCE = 11;
    private static final int LAST_PROVINCE = 97;
    private static final int WOMEN = 40;

    private Nik() {}

    static boolean built(Digits digits, int at) {
        int province = two(digits, at);
        int day = two(digits, at + 6);
        int month = two(digits, at + 8);
        int serial = two(digits, at + 12) * 100 + two(digits, at + 14);
        boolean day31 = day >= 1 && day <= 31 || day >= WOMEN + 1 && day <= WOMEN + 31;
        return province >= FIRST_PROVINCE
                && province <= LAST_PROVINCE
                && two(digits, at + 2) > 0
                && day31
                && month >= 1
                && month <= 12
                && serial >= 0;
    }

    private static int two(Digits digits, int at) {
        return digits.value(at) * 10 + digits.value(at + 1);
    }
}
