package id.amanchat.guard;

import java.util.Random;

/**
 * Numbers that are no cards, built as those who issue them build them. None is chosen for its check digit: what is a Luhn
 * number by chance occurs as often as in life. Only those that always are Luhn numbers (IMEI, SIM card) are here, too.
 */
final class Numbers {

    private static final String[] MOBILE = {
        "0811", "0812", "0813", "0821", "0822", "0852", "0853", "0814", "0815", "0856", "0857", "0817", "0818", "0877",
        "0878", "0895", "0896", "0881", "0838"
    };
    private static final String[] AREA = {"021", "022", "031", "061", "0274", "0361", "024"};

    private Numbers() {}

    static String of(String slot, Random random) {
        return switch (slot) {
            case "phone", "hp" -> phone(random);
            case "hpint" -> abroad(random);
            case "hpspasi" -> parted(phone(random), " ");
            case "hpstrip" -> parted(phone(random), "-");
            case "tel" -> Slots.one(AREA, random) + Slots.one(new String[] {"-", " ", ""}, random) + digits(7, random);
            case "acct", "rek" -> account(random);
            case "rekbri" -> bri(random);
            case "rekbristrip" -> bri(random).replaceFirst("(....)(..)(......)(..)(.)", "$1-$2-$3-$4-$5");
            case "rekmandiri" -> "1" + digits(12, random);
            case "rekbtn" -> "000" + digits(13, random);
            case "rekbsi" -> "7" + digits(9, random);
            case "rekstrip" -> account(random).replaceFirst("(...)(...)", "$1-$2-");
            case "rekspasi" -> account(random).replaceFirst("(....)(....)", "$1 $2 ");
            case "kk" -> nik(random);
            case "dob" -> dob(random);
            default -> Bills.of(slot, random);
        };
    }

    static String phone(Random random) {
        return Slots.one(MOBILE, random) + digits(6 + random.nextInt(3), random);
    }

    private static String abroad(Random random) {
        String rest = phone(random).substring(1);
        return switch (random.nextInt(4)) {
            case 0 -> "62" + rest;
            case 1 -> "+62 " + rest;
            case 2 -> "+62 " + rest.substring(0, 3) + "-" + rest.substring(3, 7) + "-" + rest.substring(7);
            default -> "+62" + rest;
        };
    }

    private static String parted(String number, String sign) {
        return number.substring(0, 4) + sign + number.substring(4, 8) + sign + number.substring(8);
    }

    private static String account(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> digits(10, random);
            case 4, 5 -> "1" + digits(12, random);
            case 6, 7 -> bri(random);
            case 8 -> digits(12, random);
            default -> "000" + digits(13, random);
        };
    }

    /** Branch, kind, number, kind of account, check digit. */
    private static String bri(Random random) {
        return "%04d".formatted(1 + random.nextInt(7_999)) + "01" + digits(6, random) + "5" + digits(2, random);
    }

    static String nik(Random random) {
        return 11 + random.nextInt(83) + "01" + "%02d".formatted(1 + random.nextInt(20)) + dob(random) + "000"
                + random.nextInt(10);
    }

    /** Day, month and year as an identity card's number has them: a woman's day is 40 more. */
    private static String dob(Random random) {
        int day = 1 + random.nextInt(28) + (random.nextBoolean() ? 40 : 0);
        return "%02d%02d%02d".formatted(day, 1 + random.nextInt(12), 60 + random.nextInt(40));
    }

    private static String digits(int count, Random random) {
        return Digits.random(count, random);
    }
}
