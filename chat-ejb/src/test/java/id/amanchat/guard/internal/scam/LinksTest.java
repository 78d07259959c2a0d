package id.amanchat.guard.internal.scam;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.Link;
import id.amanchat.guard.Span;
import id.amanchat.guard.internal.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private final Links links = new Links();
    private final RuleBook book = RuleBook.standard();

    @ParameterizedTest
    @CsvSource({
        "see https://www.amanbank.co.id/promo?x=1., https://www.amanbank.co.id/promo?x=1",
        "see http://amanbank.co.id, https://amanbank.co.id",
        "(amanbank.co.id/kartu), https://amanbank.co.id/kartu",
        "AmanBank.co.id is it, https://amanbank.co.id",
        "www.amanbank.co.id#top, https://www.amanbank.co.id#top"
    })
    void theBanksOwnAddressesBecomeLinks(String text, String address) {
        assertThat(links.allowed(text, book)).extracting(Link::address).containsExactly(address);
    }

    @Test
    void aLinkKnowsItsPlace() {
        String text = "😀 buka amanbank.co.id/x, lalu https://amanbank.co.id!";

        assertThat(links.allowed(text, book))
                .extracting(Link::span)
                .containsExactly(new Span(8, 24), new Span(31, 53))
                .allSatisfy(span ->
                        assertThat(text.substring(span.start(), span.end())).contains("amanbank.co.id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://amanbank.co.id.evil.com/login",
                "https://amanbank.co.id@evil.com/",
                "https://evil.com/amanbank.co.id",
                "https://evil.com\\@amanbank.co.id",
                "https://amanbank.co.id\\@evil.com",
                "https://user:secret@amanbank.co.id/",
                "https://amanbаnk.co.id",
                "https://amanbank.co.id:8443/",
                "https://amanbank。co.id",
                "hxxps://amanbank.co.id",
                "amanbank[.]co[.]id",
                "https://amanbank\u200b.co.id",
                "javascript:alert('https://amanbank.co.idx')",
                "ftp://amanbank.co.id/x",
                "cs@amanbank.co.id",
                "https://tokopedia.com",
                "co.id",
                "amanbank.co",
                "just words. and more.words"
            })
    void nothingElseBecomesALink(String text) {
        assertThat(links.allowed(text, book)).isEmpty();
    }
}
