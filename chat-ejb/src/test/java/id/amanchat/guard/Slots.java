package id.amanchat.guard;

import java.util.Random;
import java.util.regex.Pattern;

/** Fills the slots of a sentence with names, places, amounts, days and numbers as they stand in Indonesian banking texts. */
final class Slots {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+?)2?}");
    private static final String[] NAMES = {
        "Dewi Lestari",
        "Budi Santoso",
        "Siti Aminah",
        "Agus Wijaya",
        "Ni Luh Ayu",
        "Muhammad Rizki",
        "Maria Simanjuntak",
        "Hendra Gunawan",
        "Ratna",
        "Joko",
        "Yohanes Kaka",
        "Putri Handayani",
        "Rahmat H.",
        "Linda Tan",
        "I Made Sudana",
        "Asep",
        "Fitriani",
        "Bambang Suryadi",
        "Wati",
        "Teuku Iskandar"
    };
    private static final String[] CITIES = {
        "Bandung",
        "Surabaya",
        "Medan",
        "Makassar",
        "Yogyakarta",
        "Denpasar",
        "Semarang",
        "Palembang",
        "Bogor",
        "Jayapura"
    };
    private static final String[] SHOPS = {
        "Tokopedia",
        "Shopee",
        "Indomaret",
        "Alfamart Cikini",
        "Grab",
        "Lazada",
        "Traveloka",
        "KFC",
        "SPBU Pasar Minggu",
        "Netflix",
        "Ace Hardware",
        "RS Harapan",
        "Hypermart",
        "Apotek Sehat"
    };
    private static final String[] BANKS = {
        "BCA", "BRI", "Mandiri", "BNI", "BSI", "CIMB", "Permata", "Danamon", "BTN", "Jago"
    };

    private Slots() {}

    static String fill(String text, Random random) {
        return SLOT.matcher(text).replaceAll(slot -> {
            String name = text.substring(slot.start() + 1, slot.end() - 1);
            return Digits.knows(name) ? Digits.of(name, random) : word(slot.group(1), random);
        });
    }

    private static String word(String slot, Random random) {
        return switch (slot) {
            case "name", "nama" -> one(NAMES, random);
            case "city", "kota" -> one(CITIES, random);
            case "shop", "toko" -> one(SHOPS, random);
            case "bank" -> one(BANKS, random);
            case "mail" -> "nasabah" + random.nextInt(1000) + one(new String[] {"@gmail.com", "@yahoo.co.id"}, random);
            case "amount" -> grouped(random);
            case "jumlah" -> spoken(random);
            case "jumlahpolos" -> Integer.toString((1 + random.nextInt(9_999)) * 1_000);
            case "date", "tgl" -> day(random);
            case "time", "jam" ->
                "%02d%s%02d".formatted(random.nextInt(24), random.nextBoolean() ? "." : ":", random.nextInt(60));
            default -> Numbers.of(slot, random);
        };
    }

    private static String grouped(Random random) {
        int thousands = 1 + random.nextInt(random.nextBoolean() ? 999 : 99_999);
        return thousands > 999 ? "%d.%03d.000".formatted(thousands / 1_000, thousands % 1_000) : thousands + ".000";
    }

    private static String spoken(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> (1 + random.nextInt(900)) + "rb";
            case 1 -> (1 + random.nextInt(90)) + "jt";
            case 2 -> (1 + random.nextInt(9)) + "," + (1 + random.nextInt(9)) + " juta";
            default -> grouped(random);
        };
    }

    private static String day(Random random) {
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(3)) {
            case 0 -> "%02d/%02d/2026".formatted(day, month);
            case 1 -> "%d-%d-26".formatted(day, month);
            default -> day + " " + one(new String[] {"Maret", "Mei", "Agustus", "November", "Desember"}, random);
        };
    }

    static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
