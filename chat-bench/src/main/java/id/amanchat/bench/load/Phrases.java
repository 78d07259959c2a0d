package id.amanchat.bench.load;

import java.util.List;

/** What people write: ordinary lines of ordinary length, without a digit, so that no guard has reason to touch them. */
final class Phrases {
    private static final List<String> LINES = List.of(
            "Selamat pagi, saya ingin bertanya tentang kartu saya yang belum sampai di rumah.",
            "Good morning, the app shows a payment that I do not recognise.",
            "Baik, mohon ditunggu sebentar, saya periksa dulu.",
            "Terima kasih banyak!",
            "It was at a shop near the station, some time last week, and the amount looks about twice what it should be.",
            "Apakah saya perlu datang ke cabang?",
            "No, that is all settled from here; you will see it in the list by tomorrow evening.",
            "Ya.");

    String line(long number) {
        return LINES.get((int) (number % LINES.size()));
    }
}
