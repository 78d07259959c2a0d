package id.amanchat.guard.internal.scam;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.internal.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingsTest {
    private final Links links = new Links();

    private Judged judged(String text) {
        var all = links.judged(text, RuleBook.standard());
        assertThat(all).as(text).hasSize(1);
        return all.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amanbank.com",
                "amanbank.net/login",
                "aman-bank.co.id",
                "amanbank-verify.com",
                "verify-amanbank.top",
                "https://amanbank.co.id.session.com",
                "amanbnak.co.id",
                "arnanbank.com",
                "amanb4nk.com",
                "amannbank.com",
                "https://www.amanbanк.co.id",
                "https://xn--amanbnk-6fg.com",
                "hxxps://amanbank-login[.]com",
                "amanbank-login (dot) com",
                "klikbca-promo.com",
                "k1ikbca.com",
                "bca-undian.com",
                "bri.hadiah.top",
                "mandiri-livin.cc",
                "festivalbrimo.online",
                "paypa1-secure.net",
                "netfl1x-billing.com",
                "cs@amanbank-care.com"
            })
    void whatLooksLikeABankIsALookAlike(String text) {
        assertThat(judged(text).standing()).as(text).isEqualTo(Standing.LOOK_ALIKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.bca.co.id/promo", "tokopedia.com/abc", "www.ojk.go.id", "pajak.go.id", "dana.id"})
    void whoIsReallyThemIsKnown(String text) {
        assertThat(judged(text).standing()).isEqualTo(Standing.KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bit.ly/abc", "https://tinyurl.com/x", "s.id/promo", "cutt.ly/a"})
    void whatHidesItsGoalIsShortened(String text) {
        assertThat(judged(text).standing()).isEqualTo(Standing.SHORTENED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokoku.com",
                "https://www.brisbane.com.au",
                "kompas.com/berita",
                "manbags.com",
                "danau-toba.com",
                "grabado.es"
            })
    void anybodysIsForeign(String text) {
        assertThat(judged(text)).isEqualTo(new Judged(judged(text).address(), Standing.FOREIGN, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://103.22.11.4/bank",
                "https://amanbank.co.id@login.top/x",
                "contoso.xyz",
                "toko.blogspot.com",
                "tokoku[.]com",
                "http://пример.com"
            })
    void oddPlacesAreToldOf(String text) {
        assertThat(judged(text).odd()).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rp 1.500.000",
                "21.11.2026",
                "10.15 WIB",
                "e.g. this",
                "tolong.me",
                "gak bisa.ga",
                "sudah.Saya",
                "a..b",
                "No.HP",
                "versi 2.0.1",
                "S.Kom.",
                "...",
                "https://",
                "http://localhost",
                "PT.BCA",
                "12.5"
            })
    void whatIsNoAddressIsNone(String text) {
        assertThat(links.judged(text, RuleBook.standard())).isEmpty();
    }

    @Test
    void manyAddressesAreFoundInOrder() {
        String text = "a.com b.com ".repeat(300);

        assertThat(links.judged(text, RuleBook.standard())).hasSize(600);
    }
}
