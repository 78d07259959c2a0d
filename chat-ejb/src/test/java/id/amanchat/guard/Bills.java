package id.amanchat.guard;

import java.util.Random;

/** Numbers to pay with, to follow a parcel by, to find a transaction or a thing by. */
final class Bills {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String[] WALLETS = {"60001", "39358", "8099", "911", "3901", "70001", "8528", "89508", "122"};

    private Bills() {}

    static String of(String slot, Random random) {
        return switch (slot) {
            case "va" -> virtualAccount(random);
            case "vabca" -> Slots.one(new String[] {"3901", "70012", "80777", "12608"}, random) + Numbers.phone(random);
            case "vabni" -> Slots.one(new String[] {"8808", "988", "8277"}, random) + digits(12, random);
            case "vabri" -> Slots.one(new String[] {"26215", "88810", "77777", "13282"}, random) + digits(10, random);
            case "vamandiri" -> Slots.one(new String[] {"88608", "89022", "88908"}, random) + digits(11, random);
            case "vapermata" -> Slots.one(new String[] {"8215", "8528", "7293"}, random) + digits(12, random);
            case "vaovo" -> Slots.one(WALLETS, random) + Numbers.phone(random);
            case "vabpjs" -> "88888" + digits(11, random);
            case "bpjs" -> "000" + digits(10, random);
            case "token" -> fours(digits(20, random), random);
            case "npwp" -> digits(15, random).replaceFirst("(..)(...)(...)(.)(...)(...)", "$1.$2.$3.$4-$5.$6");
            case "npwp15" -> digits(15, random);
            case "imei" -> Digits.withCheck(Slots.one(new String[] {"35", "86", "01"}, random) + digits(12, random));
            case "iccid" -> Digits.withCheck("89620" + digits(13, random));
            default -> Parcels.of(slot, random);
        };
    }

    private static String virtualAccount(Random random) {
        return of(
                Slots.one(new String[] {"vabca", "vabni", "vabri", "vamandiri", "vapermata", "vaovo"}, random), random);
    }

    private static String fours(String digits, Random random) {
        String sign = Slots.one(new String[] {" ", "-", ""}, random);
        return digits.replaceAll("(....)(?=.)", "$1" + sign);
    }

    static String letters(int count, Random random) {
        StringBuilder letters = new StringBuilder();
        random.ints(count, 0, LETTERS.length()).forEach(i -> letters.append(LETTERS.charAt(i)));
        return letters.toString();
    }

    private static String digits(int count, Random random) {
        return Digits.random(count, random);
    }
}
