package id.amanchat.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.AtOnce;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Beside;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SignIns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Guessing fails, and whoever guesses learns nothing from how it fails (SECURITY promises 10 and 11). The list of cases is
 * that of Keycloak's BruteForceTest. Where half an hour would have to pass, it passes in the database.
 */
@SampleBank(on = SampleBank.Database.POSTGRESQL)
@Beside
class BruteForceIT {

    private static final String WRONG = "Not-the-password-1";
    private static final int MOST = 10;

    private final Bank bank;

    BruteForceIT(Bank bank) {
        this.bank = bank;
    }

    // --- The password

    @Test
    void aWrongPasswordIsRefusedInTheWordsForAnUnknownPerson() {
        Person person = bank.fresh("customer");

        Answer wrong = bank.stranger().givePassword(person.username(), WRONG);
        Answer unknown = bank.stranger().givePassword("nobody.of.that.name", WRONG);

        assertThat(wrong.refusal()).isNotBlank();
        sameToTheEye(wrong, person.username(), unknown, "nobody.of.that.name");
    }

    @Test
    void afterTenTriesTheRightPasswordIsRefusedInTheSameWordsUntilHalfAnHourHasPassed() {
        Person person = bank.fresh("customer");
        Answer first = bank.stranger().givePassword(person.username(), WRONG);
        tryWrongPasswords(person.username(), MOST - 1);

        Answer right = bank.stranger().givePassword(person.username(), person.password());

        sameToTheEye(right, person.username(), first, person.username());
        letPass(person, 29);
        assertThat(passwordAccepted(bank.stranger(), person)).isFalse();
        // The refused one was not counted: it makes the wait no longer.
        letPass(person, 2);
        assertThat(passwordAccepted(bank.stranger(), person)).isTrue();
    }

    @Test
    void anUnknownPersonIsThrottledToTheEyeAlike() {
        Person person = bank.fresh("customer");
        for (int i = 0; i < MOST + 2; i++) {
            Answer known = bank.stranger().givePassword(person.username(), WRONG + i);
            Answer unknown = bank.stranger().givePassword("nobody.at.all.here", WRONG + i);
            sameToTheEye(known, person.username(), unknown, "nobody.at.all.here");
        }
        assertThat(bank.database().read("select subject from identity_throttle where subject like 'PASSWORD:#%'"))
                .as("unknown people share a bounded number of counters")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"upper", "wide", "spaces"})
    void allSpellingsOfAUsernameAreOne(String spelling) {
        Person person = bank.fresh("customer");
        tryWrongPasswords(spelled(person.username(), spelling), MOST / 2);
        tryWrongPasswords(person.username(), MOST / 2);

        assertThat(passwordAccepted(bank.stranger(), person)).isFalse();
    }

    @Test
    void aSuccessStartsTheCountAnew() {
        Person person = bank.fresh("customer");
        tryWrongPasswords(person.username(), MOST - 1);
        assertThat(passwordAccepted(bank.stranger(), person)).isTrue();
        tryWrongPasswords(person.username(), MOST - 1);

        assertThat(passwordAccepted(bank.stranger(), person)).isTrue();
    }

    @Test
    void tryingAtTheSameTimeGetsNobodyMoreThanTenTries() throws Exception {
        Person person = bank.fresh("customer");
        List<ChatClient> clients =
                AtOnce.times(6, n -> bank.stranger()).stream().toList();

        AtOnce.times(clients.size(), n -> {
            for (int i = 0; i < 4; i++) {
                clients.get(n).givePassword(person.username(), WRONG + n + i);
            }
            return n;
        });

        assertThat(bank.database()
                        .read("select tries from identity_throttle where subject = ?", subject("PASSWORD", person)))
                .containsExactly(String.valueOf(MOST));
        assertThat(bank.database()
                        .read(
                                "select count(*) from identity_activity where kind = 'PASSWORD_REFUSED' and person_id = ?",
                                id(person)))
                .as("only these were compared")
                .containsExactly(String.valueOf(MOST));
    }

    @Test
    void aHundredInARowDisableThePasswordForGood() {
        Person person = bank.fresh("customer");
        tryWrongPasswords(person.username(), 1);
        bank.database()
                .change("update identity_throttle set in_a_row = 99 where subject = ?", subject("PASSWORD", person));
        tryWrongPasswords(person.username(), 1);
        letPass(person, 60 * 24);

        assertThat(passwordAccepted(bank.stranger(), person)).isFalse();
        assertThat(bank.mail().awaitTo(person, mail -> true).text()).doesNotContain(person.password());
    }

    // --- Devices

    @Test
    void aStrangerDoesNotLockOutAKnownDevice() {
        Person person = bank.fresh("customer");
        ChatClient own = bank.newSession(person.username());
        own.signOut();
        tryWrongPasswords(person.username(), MOST + 1);

        assertThat(passwordAccepted(bank.stranger(), person)).isFalse();
        assertThat(passwordAccepted(own, person)).isTrue();
    }

    @Test
    void aKnownDeviceCountsForItself() {
        Person person = bank.fresh("customer");
        ChatClient own = bank.newSession(person.username());
        own.signOut();
        for (int i = 0; i < MOST; i++) {
            own.givePassword(person.username(), WRONG);
        }

        assertThat(passwordAccepted(own, person)).isFalse();
        assertThat(passwordAccepted(bank.stranger(), person)).isTrue();
    }

    @Test
    void theDeviceOfOneIsNoKnownDeviceOfAnother() {
        Person person = bank.fresh("customer");
        ChatClient somebodyElses = bank.newSession(bank.fresh("customer").username());
        somebodyElses.signOut();
        tryWrongPasswords(person.username(), MOST);

        assertThat(passwordAccepted(somebodyElses, person)).isFalse();
    }

    // --- The code

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "missing", "letters"})
    void aWrongOrMissingCodeIsRefused(String which) {
        Person person = bank.fresh("customer");
        ChatClient client = afterThePassword(person);

        Answer answer = client.giveCode(
                switch (which) {
                    case "wrong" -> SignIns.wrongCode(person);
                    case "missing" -> "";
                    default -> "abcdef";
                });

        assertThat(ChatClient.letIn(answer)).isFalse();
        assertThat(answer.refusal()).isNotBlank();
        assertThat(client.get("/chat/conversation").status()).isEqualTo(302);
    }

    @Test
    void afterTenTriesTheRightCodeIsRefusedInTheSameWords() {
        Person person = bank.fresh("customer");
        ChatClient client = afterThePassword(person);
        Answer first = client.giveCode(SignIns.wrongCode(person));
        for (int i = 1; i < MOST; i++) {
            client.giveCode(SignIns.wrongCode(person));
        }

        Answer right = client.giveCode(bank.signIns().freshCode(person));

        assertThat(ChatClient.letIn(right)).isFalse();
        assertThat(right.status()).isEqualTo(first.status());
        assertThat(right.refusal()).isEqualTo(first.refusal());
        letPass(person, 31);
        ChatClient later = afterThePassword(person);
        assertThat(ChatClient.letIn(later.giveCode(bank.signIns().freshCode(person))))
                .isTrue();
    }

    @Test
    void aFreshPasswordDoesNotGiveTheCodeNewTries() {
        Person person = bank.fresh("customer");
        for (int i = 0; i < MOST; i++) {
            afterThePassword(person).giveCode(SignIns.wrongCode(person));
        }

        assertThat(ChatClient.letIn(
                        afterThePassword(person).giveCode(bank.signIns().freshCode(person))))
                .isFalse();
    }

    // --- The address

    @Test
    void anAddressThatFailedTooOftenIsClosedButNotToAKnownDevice() {
        Person person = bank.fresh("customer");
        ChatClient own = bank.newSession(person.username());
        own.signOut();
        bank.stranger().givePassword("nobody.from.here", WRONG);
        int rows = bank.database().change("update identity_origin set failures = 5000");
        try {
            assertThat(rows).isEqualTo(1);
            assertThat(passwordAccepted(bank.stranger(), person)).isFalse();
            assertThat(passwordAccepted(own, person)).isTrue();
        } finally {
            bank.database().change("delete from identity_origin");
        }
        assertThat(passwordAccepted(bank.stranger(), person)).isTrue();
    }

    // ---

    private void tryWrongPasswords(String username, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(bank.stranger().givePassword(username, WRONG + i).status())
                    .isEqualTo(200);
        }
    }

    private ChatClient afterThePassword(Person person) {
        ChatClient client = bank.stranger();
        assertThat(passwordAccepted(client, person)).isTrue();
        return client;
    }

    private static boolean passwordAccepted(ChatClient client, Person person) {
        Answer answer = client.givePassword(person.username(), person.password());
        return answer.status() == 302 && answer.header("Location").endsWith("/chat/sign-in/verify");
    }

    private static void sameToTheEye(Answer one, String typedInOne, Answer other, String typedInOther) {
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.refusal()).isEqualTo(other.refusal());
        assertThat(one.steadyBody(typedInOne).lines())
                .containsExactlyElementsOf(
                        other.steadyBody(typedInOther).lines().toList());
        assertThat(one.steadyHeaders().keySet()).isEqualTo(other.steadyHeaders().keySet());
    }

    private void letPass(Person person, int minutes) {
        bank.database()
                .change(
                        "update identity_throttle set last_try_at = last_try_at - make_interval(mins => ?) where subject like ?",
                        minutes,
                        "%:" + id(person) + ":%");
    }

    private static String spelled(String username, String spelling) {
        return switch (spelling) {
            case "upper" -> username.toUpperCase();
            case "wide" -> username.replace('c', '\uff43');
            default -> "  " + username + " ";
        };
    }

    private String subject(String kind, Person person) {
        return kind + ":" + id(person) + ":unknown";
    }

    private java.util.UUID id(Person person) {
        return java.util.UUID.fromString(bank.database()
                .read("select id from identity_person where username = ?", person.username())
                .get(0));
    }
}
