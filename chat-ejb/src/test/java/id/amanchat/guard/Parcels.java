package id.amanchat.guard;

import java.util.Random;

/** Numbers of parcels, orders and transactions. */
final class Parcels {

    private Parcels() {}

    static String of(String slot, Random random) {
        return switch (slot) {
            case "resi" ->
                of(
                        Slots.one(new String[] {"resijne", "resijnt", "resisicepat", "resianteraja", "spx"}, random),
                        random);
            case "resijne" -> (random.nextBoolean() ? "CGK" : "54") + digits(13, random);
            case "resijnt" -> Slots.one(new String[] {"JP", "JX", "JO"}, random) + digits(10, random);
            case "resisicepat" -> "00" + digits(10, random);
            case "resianteraja" -> "1000" + digits(10, random);
            case "resipos" -> "P" + ymd(random) + digits(7, random);
            case "spx" -> "SPXID0" + digits(11, random);
            case "order" -> random.nextBoolean() ? digits(15, random) : ymd(random) + Bills.letters(6, random);
            case "ref" -> reference(random);
            case "ref20" -> ymd(random) + "BMRIIDJA010O01" + digits(8, random);
            case "ntpn" -> Bills.letters(16, random);
            case "alnum" -> Bills.letters(6, random);
            case "ymd" -> ymd(random);
            case "hms" -> "%02d%02d%02d".formatted(random.nextInt(24), random.nextInt(60), random.nextInt(60));
            case "epochms" -> "17" + digits(11, random);
            default -> throw new IllegalArgumentException("No such slot: " + slot);
        };
    }

    private static String reference(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "BA-" + digits(6, random);
            case 1 -> ymd(random) + digits(8, random);
            case 2 -> "FT26" + digits(3, random) + Bills.letters(5, random);
            default -> digits(12, random);
        };
    }

    private static String ymd(Random random) {
        return "2026%02d%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static String digits(int count, Random random) {
        return Digits.random(count, random);
    }
}
