package id.amanchat.social.internal.inbound;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * In which of our two languages somebody writes. Small words tell; where they do not, the channel's word counts, which on
 * Mastodon is a preset that many never changed.
 */
final class LanguageRule {

    private static final String INDONESIAN = "id";
    private static final String ENGLISH = "en";

    private static final Set<String> INDONESIAN_WORDS = Set.of(
            ("ada adalah agar aja akan aku anda apa apakah atau atas bagaimana baru bank bapak banget belum bener bgt bisa blm "
                            + "buat bukan cara dalam dan dari dengan di dong dr gak ga gmn gimana gue halo harus hari hubungi ini "
                            + "itu jadi jam jangan jg juga kak kalau kalo kami kapan kartu karena kenapa ke kok kita lagi "
                            + "lah lalu lama lewat masih masuk mau min minta mohon nasabah ngga nggak nih nomor nya oleh pak pada "
                            + "pagi pakai saja sama sampai saya sdh sebelum sekarang selamat seperti siang sore sudah supaya tapi "
                            + "tdk telah tentang terima kasih tidak tolong udah uang untuk utk yang yg ya")
                    .split(" "));

    private static final Set<String> ENGLISH_WORDS = Set.of(
            ("a about after again am an and any are at be because been before but by can cannot could did do does for from get "
                            + "had has have hello help hi how i if in is it its just know me my need no not of on or our out "
                            + "please since so still than thank thanks that the their there they this to up was we were what when "
                            + "where which why will with would you your")
                    .split(" "));

    private LanguageRule() {}

    /** "en" or "id". */
    static String of(String text, Optional<String> channelSays) {
        long indonesian = count(text, INDONESIAN_WORDS);
        long english = count(text, ENGLISH_WORDS);
        if (indonesian != english) {
            return indonesian > english ? INDONESIAN : ENGLISH;
        }
        return code(channelSays.orElse(""));
    }

    /** Of what a channel calls it; X says "in" for Indonesian, as ISO 639 did until 1989. Whatever is not English is Indonesian here. */
    static String code(String channelSays) {
        return ENGLISH.equals(channelSays.toLowerCase(Locale.ROOT)) ? ENGLISH : INDONESIAN;
    }

    private static long count(String text, Set<String> words) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}'’@#_]+"))
                .filter(words::contains)
                .count();
    }
}
