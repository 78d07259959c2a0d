package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nulabinc.zxcvbn.Feedback;
import id.amanchat.bench.DoorBench;
import id.amanchat.platform.Setting;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final PasswordOwner RATNA =
            new PasswordOwner("ratna.sari", "Ratna Sari Dewi", "rsd77@bank.test", "10001");

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    @AfterEach
    void forget() {
        System.clearProperty(Setting.PASSWORD_WORDS.key());
    }

    private PasswordVerdict judge(String password) {
        return bench.get(Passwords.class).judge(password, RATNA);
    }

    @ParameterizedTest
    @CsvSource({
        "Kopi-71, TOO_SHORT",
        "Kopi-717, FINE",
        "😀😁😂🤣😃😄😅😆, FINE",
        "😀😁😂🤣😃😄😅, TOO_SHORT",
        "xx-Ratna.Sari-1, CONTAINS_USERNAME",
        "kopi-RATNA-tubruk, CONTAINS_USERNAME",
        "kopi-ｒａｔｎａ-tubruk, CONTAINS_USERNAME",
        "tubruk-dewi-kopi, CONTAINS_NAME",
        "kopi rsd77 tubruk, CONTAINS_EMAIL",
        "kopi-10001-tubruk, CONTAINS_EMPLOYEE_ID"
    })
    void saysWhyAPasswordIsRefused(String password, PasswordRule rule) {
        assertThat(judge(password).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1", "PassWord1", "iloveyou", "qwertyuiop", "  iloveyou "})
    void whatMostPeopleHaveIsRefusedInWhateverCase(String password) {
        assertThat(judge(password).rule()).isEqualTo(PasswordRule.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BankAman2026!", "aman-aman-123", "Amanchat", "b4nk 4m4n", "$$amanchat77"})
    void wordsOfTheBankAloneAreRefused(String password) {
        assertThat(judge(password).rule()).isEqualTo(PasswordRule.BANK_WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"taman-bunga-mawar", "12345-67809-31", "aman di rumah nenek"})
    void wordsOfTheBankAmongOthersAreFine(String password) {
        assertThat(judge(password).rule()).isEqualTo(PasswordRule.FINE);
    }

    @Test
    void theBankAddsWordsOfItsOwn() {
        assertThat(judge("tahapanku-77").rule()).isEqualTo(PasswordRule.FINE);
        System.setProperty(Setting.PASSWORD_WORDS.key(), "Tahapanku, Simpedes");
        assertThat(judge("tahapanku-77").rule()).isEqualTo(PasswordRule.BANK_WORDS);
        assertThat(judge("Simpedes bank 1").rule()).isEqualTo(PasswordRule.BANK_WORDS);
    }

    @ParameterizedTest
    @CsvSource({"256, FINE", "257, TOO_LONG"})
    void longIsFineUpTo256(int length, PasswordRule rule) {
        assertThat(judge("k".repeat(length)).rule()).isEqualTo(rule);
    }

    @Test
    void aLetterMadeOfTwoCountsAsOne() {
        assertThat(judge("e\u0301".repeat(7)).rule()).isEqualTo(PasswordRule.TOO_SHORT);
        assertThat(judge("e\u0301".repeat(8)).rule()).isEqualTo(PasswordRule.FINE);
    }

    @Test
    void nothingAtAllIsTooShort() {
        assertThat(judge(null).rule()).isEqualTo(PasswordRule.TOO_SHORT);
    }

    @Test
    void aWeakPasswordIsToldWhyAndWhatHelps() {
        PasswordVerdict verdict = judge("zxcvbnmm1");
        assertThat(verdict.score()).isLessThan(3);
        assertThat(verdict.reasons()).isNotEmpty().allMatch(key -> key.startsWith("password.advice."));
        assertThat(judge("tubruktubruktubruk").reasons())
                .startsWith(PasswordAdvice.REPEATED_PARTS.key())
                .contains(PasswordAdvice.AVOID_REPEATS.key());
    }

    @Test
    void aStrongPasswordNeedsNoAdvice() {
        PasswordVerdict verdict = judge("Merapi-kopi-tubruk-71-layang");
        assertThat(verdict.score()).isEqualTo(4);
        assertThat(verdict.reasons()).isEmpty();
        assertThat(verdict.fine()).isTrue();
    }

    @Test
    void aRefusedPasswordIsNeverShownAsStrong() {
        assertThat(judge("Ratna-Merapi-kopi-tubruk-71-layang").score()).isEqualTo(1);
    }

    @Test
    void ownWordsMakeAPasswordWeaker() {
        String password = "pangandaran31";
        int alone = bench.get(Passwords.class).judge(password).score();
        int own = bench.get(Passwords.class)
                .judge(password, new PasswordOwner(null, "Pangandaran", null, null))
                .score();
        assertThat(own).isLessThan(alone);
    }

    /** zxcvbn takes the square of the length: 256 characters of one kind took seconds. */
    @Test
    void aLongPasswordIsMeasuredInShortTime() {
        judge("Warm-up-71");
        Instant start = Instant.now();
        judge("abcdefgh1".repeat(28));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    /** zxcvbn tries all combinations of signs that may stand for letters: a hundred of them took seconds. */
    @Test
    void signsThatMayBeLettersAreMeasuredInShortTime() {
        judge("Warm-up-71");
        Instant start = Instant.now();
        judge("4@8({[<369&#!1/|0$5+7%2".repeat(5));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whatIsFarTooLongIsRefusedUnseen() {
        assertThat(judge("\uFDFA".repeat(1_025))).isEqualTo(new PasswordVerdict(PasswordRule.TOO_LONG, 0, List.of()));
        assertThat(judge("e\u0301".repeat(256)).rule()).isEqualTo(PasswordRule.FINE);
        assertThat(judge("kopi".repeat(256)).reasons()).isNotEmpty();
    }

    @Test
    void everyWordOfTheMeterHasAKeyOfItsOwn() throws IllegalAccessException {
        for (Field field : Feedback.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                assertThat(PasswordAdvice.find((String) field.get(null)))
                        .as(field.getName())
                        .isPresent();
            }
        }
        List<String> keys =
                Arrays.stream(PasswordAdvice.values()).map(PasswordAdvice::key).toList();
        assertThat(keys).doesNotHaveDuplicates().hasSize(26).contains("password.advice.top-10");
    }

    @Test
    void theSampleBanksPasswordsAreFine() throws IOException {
        for (String line : Files.readAllLines(Path.of("../config/sample-bank/people.csv")).stream()
                .skip(1)
                .toList()) {
            String[] row = line.split(",");
            PasswordOwner owner = new PasswordOwner(row[0], row[1], row[2], row[4].isEmpty() ? null : row[4]);
            assertThat(bench.get(Passwords.class).judge(row[5], owner).rule())
                    .as(row[0])
                    .isEqualTo(PasswordRule.FINE);
        }
    }
}
