package id.amanchat.guard.internal.keep;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.Redaction;
import id.amanchat.guard.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumberRuleTest {

    private static final String[] SIGNS = {"", " ", "-", ".", "/", "_", " - ", "\n", "😀", "\u200b", "*", ",", "|"};
    private static final String[] SAID = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"
    };

    private final Kept kept = new Kept();

    @ParameterizedTest
    @CsvSource({
        "4111111111111111, 411111••••••1111",
        "kartu saya 4111 1111 1111 1111 hilang, kartu saya 4111 11•• •••• 1111 hilang",
        "my amex 3782 822463 10005, my amex 3782 82•••• •0005",
        "٤١١١ ١١١١ ١١١١ ١١١١, ٤١١١ ١١•• •••• ١١١١",
        "4x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1, 4x1x1x1x1x1x•x•x•x•x•x•x1x1x1x1",
        "4 digit pertama 4111 lalu 1111 terus 1111 terakhir 1111, 4 digit pertama 4111 lalu 11•• terus •••• terakhir 1111",
        "Kartu saya tertelan mesin. Nomornya 4111 1111 1111 1111, Kartu saya tertelan mesin. Nomornya 4111 11•• •••• 1111",
        "Card 4111 1111 1111 1111 and my PIN is 482913, Card 4111 11•• •••• 1111 and my PIN is •••"
    })
    void aCardShowsItsFirstSixAndItsLastFour(String said, String stored) {
        assertThat(kept.of(said)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no rek 4111111111111111",
                "VA 4111 1111 1111 1111 belum terbayar",
                "hp saya 0812-3456-7890 dan 0813-4567-8901",
                "resi JP4111111111111111",
                "token listrik 4111 1111 1111 1111 0000 ditolak",
                "Rp 4.500.000 tgl 12-03-2024 jam 10:30",
                "kartu akhiran 1111 tidak bisa dipakai",
                "4111 1111 1111 1112"
            })
    void whatOnlyLooksLikeACardStays(String said) {
        assertThat(kept.of(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My order failed, I paid with # on Tokopedia",
                "VA 8808123456789012 saya bayar pakai #",
                "invoice INV-2026-0012 #",
                "Kartu saya tertelan mesin ATM. Nomornya #",
                "rekening saya tidak bisa. #",
                "call me 0812 3456 7890 about #",
                "why was # charged twice? order id 55512"
            })
    void aWordForSomethingElseCoversOnlyTheNumberItLabels(String said) {
        assertThat(kept.of(said.replace("#", "4111111111111111"))).contains("411111••••••1111");
        assertThat(kept.of(said.replace("#", "5105-1051-0510-5100"))).contains("5105-10••-••••-5100");
        assertThat(kept.of(said.replace("#", "3782 822463 10005"))).contains("3782 82•••• •0005");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kode booking 4111111111111111",
                "no HP 4111111111111111",
                "saldo Rp 4111111111111111",
                "order id: 4111111111111111",
                "nomor VA saya adalah 4111111111111111",
                "resi 12345411111111111111117"
            })
    void whatIsDirectlyCalledSomethingElseStays(String said) {
        assertThat(kept.of(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"94111111111111111", "411111111111111192", "9411111111111111192"})
    void aRunLongerThanACardHidesNone(String run) {
        assertThat(kept.of(run)).doesNotContain("4111111111111111");
    }

    @Test
    void oneWrongDigitHelpsNobodyWhenItIsCalledACard() {
        assertThat(kept.of("nomor kartu saya 4111 1111 1111 1112")).isEqualTo("nomor kartu saya 4111 11•• •••• 1112");
    }

    @Test
    void piecesInSeveralLinesAreTakenBack() {
        Verdict last = kept.last("kartu 4111 1111", "1111", "1111 ya kak");
        assertThat(last.text()).isEqualTo("1111 ya kak");
        assertThat(last.redactions()).extracting(Redaction::text).containsExactly("kartu 4111 11••", "••••");
    }

    @Property
    void noSignBetweenTheDigitsHidesACard(
            @ForAll @Size(14) List<@IntRange(min = 0, max = 9) Integer> digits,
            @ForAll @IntRange(min = 0, max = 12) int sign) {
        String card = card(digits);
        assertThat(digits(kept.of("kartu saya " + String.join(SIGNS[sign], card.split("")))))
                .hasSize(10);
    }

    @Property
    void wordsHideNoCard(@ForAll @Size(14) List<@IntRange(min = 0, max = 9) Integer> digits) {
        String said = card(digits).chars().mapToObj(each -> SAID[each - '0']).collect(Collectors.joining(" "));
        assertThat(kept.of("nomor kartu " + said)
                        .chars()
                        .filter(each -> each == '•')
                        .count())
                .isEqualTo(6);
    }

    @Property
    void aLongerRunHidesNoCard(
            @ForAll @Size(14) List<@IntRange(min = 0, max = 9) Integer> digits,
            @ForAll @Size(30) List<@IntRange(min = 0, max = 9) Integer> around) {
        String card = card(digits);
        StringBuilder run = new StringBuilder();
        around.forEach(run::append);
        assertThat(kept.of(run.insert(11, card).toString())).doesNotContain(card);
    }

    /** A Visa with these fourteen digits and its check digit. */
    private static String card(List<Integer> digits) {
        StringBuilder card = new StringBuilder("4");
        int sum = 8;
        for (int at = 0; at < digits.size(); at++) {
            int twice = digits.get(at) * 2;
            sum += at % 2 == 0 ? digits.get(at) : twice > 9 ? twice - 9 : twice;
            card.append(digits.get(at));
        }
        return card.append((10 - sum % 10) % 10).toString();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
