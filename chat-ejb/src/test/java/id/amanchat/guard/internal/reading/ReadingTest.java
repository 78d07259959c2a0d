package id.amanchat.guard.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private final Folding folding = new Folding();

    private Reading read(String text) {
        return Reading.of(text, folding);
    }

    private List<String> plain(String text) {
        return read(text).words().stream().map(Word::plain).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PIN",
                "P1N",
                "p.i.n",
                "p i n",
                "P-I-N",
                "p!n",
                "ＰＩＮ",
                "рin",
                "РІN",
                "p\u200bi\u200dn",
                "p\u00adin",
                "𝐏𝐈𝐍",
                "🅿🅸🅽",
                "🇵🇮🇳",
                "ᴘɪɴ",
                "píñ",
                "ⓟⓘⓝ",
                "p_i_n",
                "piiiin",
                "p*i*n",
                "p - i - n"
            })
    void aDisguisedWordIsReadAsThePlainOne(String text) {
        assertThat(plain("your " + text + " please")).containsExactly("your", "pin", "please");
    }

    @Test
    void otherDisguisesAreReadToo() {
        assertThat(plain("0TP pa$$w0rd p@ssword ОТР")).containsExactly("otp", "password", "password", "otp");
    }

    @Test
    void mailAddressesAndSentencesKeepTheirWords() {
        assertThat(plain("andi@mail.com halo!apa don’t")).containsExactly("andi", "mail", "com", "halo", "apa", "dont");
    }

    @Test
    void anyScriptsDigitsAreDigits() {
        assertThat(read("٤١१२４①❹4️⃣").folded()).isEqualTo("41124144");
    }

    @Test
    void theWayBackLeadsToWhatWasWritten() {
        Reading reading = read("ab 4\u200b1 𝟒c");
        assertThat(reading.span(3, 5)).isEqualTo(new Span(3, 6));
        assertThat(reading.span(6, 7)).isEqualTo(new Span(7, 9));
    }

    @Test
    void stemsAreLucenes() {
        assertThat(read("mengirimkan").words().get(0).indonesian()).isEqualTo("irim");
        assertThat(read("kirimkan").words().get(0).indonesian()).isEqualTo("kirim");
        assertThat(read("sending").words().get(0).english()).isEqualTo("send");
    }

    @Test
    void wordsKnowTheSignsAroundThem() {
        List<Word> words = read("Halo, apa PIN-nya?").words();
        assertThat(words.stream().map(Word::before)).containsExactly('\n', ',', ' ', ' ');
        assertThat(words.get(3).after()).isEqualTo('?');
    }

    @Test
    void numbersPartFromTheLettersBesideThem() {
        assertThat(plain("otp482913 500rb pin:1234")).containsExactly("otp", "482913", "500", "rb", "pin", "1234");
        assertThat(plain("p i n 1 2 3 4")).containsExactly("pin", "1", "2", "3", "4");
    }
}
