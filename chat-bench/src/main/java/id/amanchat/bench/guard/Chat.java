package id.amanchat.bench.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Ordinary chat in both languages, always the same for the same number. */
public final class Chat {
    private static final List<String> SENTENCES = List.of(
            "Selamat pagi, saya mau tanya soal transfer yang belum masuk ke rekening tujuan.",
            "Transaksinya tanggal 19/11/2026 jam 14.35, nominal Rp 2.750.000 ke BCA.",
            "Nomor rekening saya 0812 3344 556, atas nama Dewi Lestari.",
            "Baik, mohon ditunggu sebentar ya, saya periksa dulu di sistem kami.",
            "Kalau saldo sudah terpotong tapi penerima belum dapat, biasanya berapa lama?",
            "Kartu ATM saya tertelan di mesin dekat pasar, PIN juga saya lupa.",
            "Silakan ganti PIN di aplikasi atau di mesin ATM terdekat; jangan berikan PIN kepada siapa pun.",
            "Kode OTP sudah masuk lewat SMS tapi waktunya habis, bagaimana caranya minta lagi?",
            "Gak apa2 kak, makasih udah dibantu. Besok saya ke cabang aja sekalian cetak buku.",
            "Virtual account 8808123412345678 itu masih berlaku sampai kapan?",
            "Saya dapat pesan dari nomor 0812-3456-7890 katanya akun saya diblokir, itu benar dari bank?",
            "Untuk promo cicilan 0% silakan lihat https://www.bank-amanah.example/promo/cicilan.",
            "Good morning, I would like to know why my transfer of 1,250,000 has not arrived yet.",
            "The reference is INV-2026-004512 and it was sent on 18 November at 9:40 in the morning.",
            "Thank you for waiting. I can see the transaction; it is still being processed by the other bank.",
            "Could you please tell me how I change the address on my account? I moved last month.",
            "You can do that in the app under Profile, or at any branch with your identity card.",
            "My card was charged twice at the same shop, 349,000 each time. Can one of them be returned?",
            "We will never ask for your PIN, your password or a one-time code, not even to check who you are.",
            "What are the fees for sending money to Singapore, and how long does that take?",
            "I've tried to log in since yesterday, it keeps saying my password is wrong 😕",
            "Okay, that worked! Terima kasih banyak, have a nice day 🙏",
            "Is andi.wijaya@example.com still the address that you send my statements to?",
            "The branch in Jalan Sudirman No. 45 is open until 15:00 on weekdays.");

    private final Random random;

    public Chat(long number) {
        random = new Random(number);
    }

    /** So many characters of it, in an order of its own. */
    public String text(int length) {
        var text = new StringBuilder(length + 200);
        while (text.length() < length) {
            var shuffled = new ArrayList<>(SENTENCES);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(sentence -> text.append(sentence).append(random.nextInt(4) == 0 ? '\n' : ' '));
        }
        return whole(text.substring(0, length));
    }

    /** Many of them, each different. */
    public List<String> texts(int count, int length) {
        return IntStream.range(0, count).mapToObj(i -> text(length)).toList();
    }

    /** One message each. */
    public static List<String> sentences() {
        return SENTENCES;
    }

    /** An emoji is not cut in two. */
    private static String whole(String text) {
        var last = text.length() - 1;
        return Character.isHighSurrogate(text.charAt(last)) ? text.substring(0, last) + "." : text;
    }
}
