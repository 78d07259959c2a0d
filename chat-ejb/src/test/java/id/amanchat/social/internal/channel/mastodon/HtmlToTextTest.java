package id.amanchat.social.internal.channel.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlToTextTest {

    @ParameterizedTest
    @CsvSource({
        "'<p>satu</p><p>dua</p>', 'satu\n\ndua'",
        "'<p>satu<br />dua<br>tiga</p>', 'satu\ndua\ntiga'",
        "'<p>a &lt;b&gt; &amp;amp; c</p>', 'a <b> &amp; c'",
        "'<p>satu\n   dua</p>', 'satu dua'",
        "'<ul><li>satu</li><li>dua</li></ul>', '• satu\n\n• dua'",
        "'halo', 'halo'",
        "'', ''",
    })
    void wordsStayAndTagsGo(String html, String text) {
        assertThat(HtmlToText.of(html)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a</p><script>alert(1)</script>",
                "<p>a</p><style>p{color:red}</style>",
                "<p>a<img src=x onerror=alert(1)></p>",
                "<p>a</p><!-- b -->",
                "<p>a</p><iframe src='https://evil.example'></iframe>",
                "<p>a</p><svg onload=alert(1)></svg>",
                "<p>a</p><template><b></b></template>",
            })
    void whatIsNotWordsIsNotThere(String html) {
        assertThat(HtmlToText.of(html)).isEqualTo("a");
    }

    @Test
    void aShortenedLinkIsWrittenOut() {
        String html = "<p>lihat <a href=\"https://bank.co.id/a/b\"><span class=\"invisible\">https://</span>"
                + "<span class=\"ellipsis\">bank.co.id</span><span class=\"invisible\">/a/b</span></a></p>";

        assertThat(HtmlToText.of(html)).isEqualTo("lihat https://bank.co.id/a/b");
    }

    @Test
    void aLinkThatLiesShowsWhereItLeads() {
        assertThat(HtmlToText.of("<a href=\"https://evil.example/\">https://bank.co.id</a>"))
                .isEqualTo("https://bank.co.id (https://evil.example/)");
    }

    @Test
    void aMentionStaysAName() {
        String html = "<span class=\"h-card\"><a href=\"https://toots.example/@rudi\">@<span>rudi</span></a></span> ya";

        assertThat(HtmlToText.of(html)).isEqualTo("@rudi ya");
    }

    @Test
    @Timeout(20)
    void depthDoesNotMatter() {
        assertThat(HtmlToText.of("<div><span>".repeat(9_000) + "halo")).contains("halo");
    }

    @Test
    void lengthIsBounded() {
        String text = HtmlToText.of("<p>" + "\uD83D\uDE00".repeat(50_000) + "</p>");

        assertThat(text.codePointCount(0, text.length())).isEqualTo(8_000);
    }

    @Property
    void whateverComesNoControlCharacterAndNoHalfCharacterIsLeft(@ForAll @NotEmpty String html) {
        String text = HtmlToText.of(html);

        assertThat(text.codePoints())
                .allMatch(one -> one == '\n' || one == '\t' || !Character.isISOControl(one))
                .noneMatch(one -> Character.getType(one) == Character.SURROGATE);
    }
}
