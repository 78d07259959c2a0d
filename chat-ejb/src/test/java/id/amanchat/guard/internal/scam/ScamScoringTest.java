package id.amanchat.guard.internal.scam;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.Place;
import id.amanchat.guard.Scam;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.internal.Examiner;
import id.amanchat.guard.internal.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScamScoringTest {
    private static final int LINE = 50;
    private static final Examiner EXAMINER = new Examiner(RuleBook.standard());

    private static Scam scam(String text) {
        return EXAMINER.examine(text, Speaker.CUSTOMER, "en", List.of(), Place.MESSAGE)
                .scam();
    }

    /** These are what the signs were written with: a floor, not a figure. */
    @ParameterizedTest
    @CsvSource({"scam-en.txt, 0.95, 1", "scam-id.txt, 0.95, 1", "benign-en.txt, 0, 0.01", "benign-id.txt, 0, 0.01"})
    void ownMessagesStayOnTheirSideOfTheLine(String file, double least, double most) {
        List<String> all = OwnMessages.of(file);
        double warned =
                (double) all.stream().filter(text -> scam(text).score() >= LINE).count() / all.size();

        assertThat(warned).as("warned of %s", file).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "app-file | Kurir paket, silakan buka file foto-paket.apk",
                "remote-control | Please install AnyDesk and tell us the code",
                "asks-secret | Sebutkan kode OTP yang masuk ke hp Anda",
                "threat | Rekening Anda akan diblokir permanen hari ini",
                "prize | Selamat nomor Anda terpilih sebagai pemenang undian",
                "loan-offer | Pinjaman cepat cair tanpa jaminan hubungi WA 081234567890",
                "investment-offer | Guaranteed profit 10 percent per day, double your money",
                "job-offer | Kerja paruh waktu like video YouTube, komisi 50rb per tugas",
                "gambling | Slot gacor depo 10rb bonus new member",
                "fee-change | Tarif transfer berubah menjadi Rp 150.000 per bulan, setuju atau tidak isi formulir",
                "asks-payment | Tolong transfer uang 500rb dulu ke rekening BCA 1234567890",
                "safe-account | Move your money to a safe account now",
                "family-emergency | Ma, ini nomor baru aku, hp rusak",
                "parcel | Your package is held by customs, pay the customs fee",
                "fine-or-tax | Surat tilang elektronik kendaraan Anda, bayar denda segera",
                "inheritance | Next of kin of a late client who left 12 million dollars",
                "blackmail | I recorded a video of you, pay bitcoin or I send it to your contacts",
                "secrecy | Do not tell anyone at the bank about this",
                "unofficial-contact | Hubungi admin di WA 081234567890",
                "claims-official | This is the fraud department of your bank",
                "asks-to-open | Klik link berikut untuk verifikasi data",
                "account-problem | We detected unusual activity on your account",
                "urgency | Segera konfirmasi dalam 24 jam",
                "look-alike-link | lihat amanbank-promo.com",
                "shortened-link | lihat bit.ly/abc",
                "foreign-link | lihat contoso.com",
                "odd-link | lihat contoso.top",
                "money-offer | Bantuan sosial pemerintah Rp 600.000 cek nama Anda",
                "usual-wording | Congratulations winner claim your prize now"
            })
    void eachSignIsAReason(String reason, String text) {
        assertThat(scam(text).reasons()).contains(reason);
    }

    @Test
    void everySignIsTriedAbove() {
        assertThat(ScamRules.signs()).hasSize(29).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenapa rekening saya diblokir? Saya butuh uangnya sekarang!",
                "Someone called me and asked for my OTP, was that really you?",
                "We will never ask for your PIN or OTP, do not share them with anyone.",
                "Kode OTP Anda 123456. Jangan berikan kepada siapa pun termasuk petugas bank.",
                "Pembayaran Rp 350.000 berhasil, no ref 2211334455.",
                "Mohon info cara investasi reksa dana di aplikasi",
                "Boleh sebutkan empat angka terakhir kartunya?",
                "Transfer the amount to your own savings account in the app",
                "Silakan transfer ke rekening tabungan Anda sendiri lewat aplikasi",
                "Diskon 20% sampai 31 Desember, info https://www.amanbank.co.id/promo",
                "",
                "😀"
            })
    void ordinaryMessagesAreNotWarnedOf(String text) {
        assertThat(scam(text).score()).isLessThan(LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is this from you? Your account will be suspended today, verify at http://aman-verify.top",
                "Apakah ini dari bank: rekening Anda akan dibekukan, klik bit.ly/blokir"
            })
    void whoPastesASuspiciousTextAndAsksIsWarned(String text) {
        assertThat(scam(text).score()).isGreaterThanOrEqualTo(LINE);
    }

    @Test
    void theHeaviestReasonComesFirst() {
        assertThat(scam("Segera klik amanbank-promo.com").reasons()).startsWith("look-alike-link");
    }

    @Test
    void aSignThatIsSwitchedOffIsNoReason() {
        RuleBook all = RuleBook.standard();
        RuleBook without = new RuleBook(
                1, Set.of("odd-link"), all.actions(), Map.of(), all.domains(), all.brands(), all.shorteners(), 50);

        assertThat(new Examiner(without)
                        .examine(
                                "Klik contoso.top, Anda menang undian",
                                Speaker.CUSTOMER,
                                "en",
                                List.of(),
                                Place.MESSAGE)
                        .scam()
                        .reasons())
                .contains("foreign-link")
                .doesNotContain("odd-link");
    }

    @Test
    void theBanksOwnWordsAreNotScored() {
        assertThat(EXAMINER.examine("Congratulations, you won!", Speaker.STAFF, "en", List.of(), Place.MESSAGE)
                        .scam())
                .isEqualTo(Scam.NONE);
    }
}
