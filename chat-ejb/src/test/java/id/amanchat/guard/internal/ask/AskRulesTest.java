package id.amanchat.guard.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.Finding;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Place;
import id.amanchat.guard.RecentLine;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.Verdict;
import id.amanchat.guard.internal.Examiner;
import id.amanchat.guard.internal.RuleBook;
import id.amanchat.guard.internal.WordList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskRulesTest {

    private static final Set<Kind> ASKS = EnumSet.range(Kind.ASKS_FOR_PASSWORD, Kind.ASKS_FOR_TRANSFER);

    private final Examiner examiner = new Examiner(RuleBook.standard());

    private Verdict examine(String text, String... before) {
        List<RecentLine> recent = IntStream.range(0, before.length)
                .mapToObj(i -> new RecentLine(i + 1, before[i]))
                .toList();
        return examiner.examine(text, Speaker.STAFF, "id", recent, Place.MESSAGE);
    }

    private List<Kind> asked(String text, String... before) {
        return examine(text, before).findings().stream()
                .map(Finding::kind)
                .filter(ASKS::contains)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What is your PIN? | ASKS_FOR_PIN",
                "pin nya brp kak | ASKS_FOR_PIN",
                "Please read me the six digits you just got by SMS. | ASKS_FOR_CODE",
                "Tolong sebutkan kode yang masuk ke HP Ibu. | ASKS_FOR_CODE",
                "Could you share your password? | ASKS_FOR_PASSWORD",
                "Kata sandinya apa, Pak? | ASKS_FOR_PASSWORD",
                "I need your full card number. | ASKS_FOR_CARD_NUMBER",
                "Kirim foto kartu ATM depan belakang ya Kak. | ASKS_FOR_CARD_NUMBER",
                "Please tell me the three digits on the back of your card. | ASKS_FOR_CVV",
                "3 angka di belakang kartu berapa ya? | ASKS_FOR_CVV",
                "I need your date of birth and your mother’s maiden name. | ASKS_FOR_IDENTITY",
                "Mohon sebutkan tanggal lahir dan nama ibu kandung. | ASKS_FOR_IDENTITY",
                "Please install AnyDesk. | ASKS_FOR_REMOTE_CONTROL",
                "Izinkan saya mengendalikan HP Anda. | ASKS_FOR_REMOTE_CONTROL",
                "Please move your money to a safe account. | ASKS_FOR_TRANSFER",
                "Transfer dulu saldonya ke rekening penampung ya Kak. | ASKS_FOR_TRANSFER"
            })
    void eachKindIsKnownInBothLanguages(String text, Kind kind) {
        assertThat(asked(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will never ask for your PIN.",
                "Jangan berikan kode OTP kepada siapa pun, termasuk petugas bank.",
                "Please enter your PIN at the ATM.",
                "Masukkan kode OTP di aplikasi, bukan di chat ini.",
                "Your PIN is blocked.",
                "Did you receive the code?",
                "Apakah ada yang meminta PIN Anda?",
                "If someone asks for your OTP, hang up.",
                "Fraudsters often say “please read me the code”.",
                "May I have the last four digits of your card?",
                "Boleh tahu tanggal lahirnya?",
                "What is the error code on the screen?",
                "If you installed AnyDesk, please uninstall it now.",
                "Apakah penelepon menyuruh Ibu memindahkan uang ke rekening aman?"
            })
    void whatIsNoAskIsLetThrough(String text) {
        assertThat(asked(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1N nya berapa?",
                "your p.i.n please",
                "what is your ＰＩＮ",
                "what is your РІN?",
                "what is your P\u200bI\u200bN?",
                "kirim 0TP nya",
                "kirim o t p nya ya",
                "give me your pass word",
                "kata san\ndi nya apa kak",
                "please send your passwrod"
            })
    void disguisesDoNotHelp(String text) {
        assertThat(asked(text)).isNotEmpty();
    }

    @Test
    void aQuestionInTwoMessagesIsRefusedWithTheSecond() {
        assertThat(asked("please send it", "your 6 digit code")).containsExactly(Kind.ASKS_FOR_CODE);
        assertThat(asked("OTP", "I need one more thing from you")).containsExactly(Kind.ASKS_FOR_CODE);
        assertThat(asked("please send it", "the form is on our website")).isEmpty();
    }

    @Test
    void anAskInALineBeforeIsNotFoundAgain() {
        assertThat(asked("Good morning, how are you?", "What is your PIN?")).isEmpty();
    }

    @Test
    void theSpanCoversWhatAsks() {
        Finding found = examine("Good morning. Please send me your PIN. Thanks").findings().stream()
                .filter(finding -> finding.kind() == Kind.ASKS_FOR_PIN)
                .findFirst()
                .orElseThrow();
        assertThat("Good morning. Please send me your PIN. Thanks"
                        .substring(found.examined().start(), found.examined().end()))
                .isEqualTo("send me your PIN");
        assertThat(found.rule()).isEqualTo("asks-for-pin");
    }

    @Test
    void customersMayAsk() {
        Verdict verdict = examiner.examine(
                "What is my PIN? Send me your password", Speaker.CUSTOMER, "en", List.of(), Place.MESSAGE);
        assertThat(verdict.refused()).isFalse();
    }

    @Test
    void theBanksOwnWordsCount() {
        RuleBook standard = RuleBook.standard();
        RuleBook own = new RuleBook(
                1,
                standard.off(),
                standard.actions(),
                Map.of(WordList.CODE.list(), Set.of("Magic Token")),
                standard.domains(),
                standard.brands(),
                standard.shorteners(),
                standard.scamLine());
        assertThat(asked("please tell me your magic token")).isEmpty();
        assertThat(examiner.by(own)
                        .examine("please tell me your magic token", Speaker.STAFF, "en", List.of(), Place.MESSAGE)
                        .refused())
                .isTrue();
    }

    @Test
    void everyKindHasItsRule() {
        assertThat(AskRules.all().stream().flatMap(rule -> rule.kinds().stream()))
                .containsExactlyElementsOf(ASKS);
    }
}
