package id.amanchat.guard.internal.keep;

import java.util.Arrays;
import java.util.Set;

/** Words that follow "my password is" without being one. */
final class Ordinary {

    private static final Set<String> WORDS =
            Set.copyOf(Arrays.asList(("incorrect wrong blocked locked expired invalid required needed "
                            + "weak strong short long same different missing lost secret secure safe unsafe correct right fine okay "
                            + "good bad hidden visible empty blank unknown known compromised stolen hacked leaked reset changed "
                            + "updated saved stored forgotten old new temporary permanent default private confidential case "
                            + "sensitive unique common simple complex easy hard difficult enough always never still already "
                            + "also just really very too only being getting now here there somewhere somehow again "
                            + "please help thanks thank sorry hello what which where when mine yours theirs important mandatory "
                            + "optional rejected accepted refused disabled enabled active inactive working broken failing "
                            + "failed fails failing problem issue something nothing anything everything alphanumeric numeric "
                            + "characters digits letters number numbers password username email phone birthday none null true "
                            + "false salah benar lupa terblokir terkunci hilang rahasia aman lemah kuat pendek panjang sama beda "
                            + "berbeda lama baru kosong bocor gagal error expired kadaluarsa kedaluwarsa valid sesuai cocok "
                            + "ditolak diterima dibobol diretas dicuri diganti diubah berubah penting wajib apa mana gimana "
                            + "bagaimana kenapa mengapa kapan siapa berapa dimana tolong mohon bantu terima kasih makasih maaf "
                            + "halo selamat sudah belum tidak bukan jangan harus bisa boleh perlu mau ingin akan sedang pernah "
                            + "selalu masih lagi juga saja aja terus kemudian minimal maksimal kombinasi huruf angka karakter "
                            + "simbol campuran gabungan nomor tanggal lahir sendiri pribadi nasabah bank aplikasi akun "
                            + "sementara default standar bawaan otomatis muncul hilang ketinggalan tertukar ketahuan diketahui "
                            + "sulit mudah gampang susah ribet unik umum sensitif dirahasiakan "
                            + "sebelumnya sesudahnya dulu nanti besok kemarin tadi tetap tidak-sesuai case-sensitive "
                            + "correct. entered typed shared written given gone stuck")
                    .split(" +")));
    private static final Set<String> BEGINNINGS = Set.of("di", "ter", "ber", "meng", "mem", "men");
    private static final Set<String> ENDINGS = Set.of("ed", "ing", "able", "ible", "kan", "nya");

    private Ordinary() {}

    static boolean word(String word) {
        boolean letters =
                word.chars().allMatch(each -> Character.isLetter(each) || each == '-' || each == '\'' || each == '’');
        if (!letters) {
            return word.chars().noneMatch(Character::isLetterOrDigit);
        }
        return WORDS.contains(word)
                || BEGINNINGS.stream().anyMatch(word::startsWith)
                || ENDINGS.stream().anyMatch(word::endsWith);
    }
}
