package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Race;
import id.amanchat.identity.SecondFactorAnswer.NotSignedIn;
import id.amanchat.identity.SecondFactorAnswer.SignedIn;
import id.amanchat.identity.internal.LockingOut;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    private static final Visitor STRANGER = new Visitor("198.51.100.7", "curl/8.1", null);
    private static final String RIGHT = PersonFixture.PASSWORD;

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody budi;
    private SignIn signIn;

    @BeforeEach
    void somebody() {
        budi = PersonFixture.customer(bench, "budi");
        signIn = bench.get(SignIn.class);
    }

    private PasswordAnswer password(String text) {
        return signIn.checkPassword("budi", text, STRANGER);
    }

    private SecondFactorAnswer code(String text) {
        return signIn.checkSecondFactor(budi.id(), new Proof.Code(text), STRANGER);
    }

    private String rightCode() {
        return PersonFixture.code(bench, budi);
    }

    private String codeAfter(Duration later) {
        bench.pass(later);
        String code = rightCode();
        bench.pass(later.negated());
        return code;
    }

    private ProofAnswer refusal(SecondFactorAnswer answer) {
        assertThat(answer).isInstanceOf(NotSignedIn.class);
        return ((NotSignedIn) answer).why();
    }

    private void guessPasswords(int times) {
        IntStream.range(0, times)
                .forEach(each -> assertThat(password("guess " + each)).isEqualTo(new PasswordAnswer.Refused()));
    }

    private void guessCodes(int times) {
        IntStream.range(0, times)
                .forEach(each -> assertThat(refusal(code("000000"))).isEqualTo(ProofAnswer.REFUSED));
    }

    @Test
    void theRightPasswordAsksForTheSecondFactor() {
        assertThat(password(RIGHT)).isEqualTo(new PasswordAnswer.SecondFactorNeeded(budi.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUDI", " budi ", "ＢＵＤＩ", "Budi"})
    void allSpellingsOfAUsernameAreOne(String spelling) {
        assertThat(signIn.checkPassword(spelling, RIGHT, STRANGER))
                .isEqualTo(new PasswordAnswer.SecondFactorNeeded(budi.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUDI", " budi ", "ＢＵＤＩ", "Budi"})
    void allSpellingsOfAUsernameCountAsOne(String spelling) {
        IntStream.range(0, 10).forEach(each -> signIn.checkPassword(spelling, "guess", STRANGER));
        assertThat(password(RIGHT)).isEqualTo(new PasswordAnswer.Refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "merapi-kopi-tubruk-71", "Merapi-kopi-tubruk-71 ", "x"})
    void anyOtherPasswordIsRefused(String other) {
        assertThat(password(other)).isEqualTo(new PasswordAnswer.Refused());
        assertThat(PersonFixture.activity(bench, budi.id())).containsExactly("PASSWORD_REFUSED");
        assertThat(bench.figures().counted("amanchat.identity.password.refused"))
                .isEqualTo(1);
    }

    @Test
    void aMissingPasswordIsRefused() {
        assertThat(password(null)).isEqualTo(new PasswordAnswer.Refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", " ", "budi\0", "budi'--"})
    void nobodyIsRefusedAlike(String name) {
        assertThat(signIn.checkPassword(name, RIGHT, STRANGER)).isEqualTo(new PasswordAnswer.Refused());
        assertThat(bench.events().what()).containsExactly("identity.PASSWORD_REFUSED");
        assertThat(((AccessEvent) bench.events().all().get(0)).person()).isNull();
    }

    @Test
    void aMissingNameIsRefusedAlike() {
        assertThat(signIn.checkPassword(null, RIGHT, STRANGER)).isEqualTo(new PasswordAnswer.Refused());
        assertThat(signIn.checkPassword("x".repeat(101), RIGHT, STRANGER)).isEqualTo(new PasswordAnswer.Refused());
    }

    @Test
    void theRightPasswordIsRefusedWhileThrottledAndTakenAfterwards() {
        guessPasswords(10);
        assertThat(password(RIGHT)).isEqualTo(new PasswordAnswer.Refused());
        bench.pass(Duration.ofMinutes(30));
        assertThat(password(RIGHT)).isEqualTo(new PasswordAnswer.SecondFactorNeeded(budi.id()));
    }

    @Test
    void aRightPasswordStartsTheCountAnew() {
        guessPasswords(9);
        password(RIGHT);
        guessPasswords(9);
        assertThat(password(RIGHT)).isInstanceOf(PasswordAnswer.SecondFactorNeeded.class);
    }

    @Test
    void whoeverSignedInOnADeviceIsNotLockedOutThereByStrangers() {
        SignedIn before = (SignedIn) code(rightCode());
        guessPasswords(30);
        Visitor own = new Visitor("203.0.113.9", "Firefox", before.deviceToken());
        assertThat(signIn.checkPassword("budi", RIGHT, own)).isInstanceOf(PasswordAnswer.SecondFactorNeeded.class);
    }

    @Test
    void whoHasNoSecondFactorYetIsTold() {
        Somebody siti = PersonFixture.withoutFactor(bench, "siti");
        assertThat(signIn.checkPassword("siti", RIGHT, STRANGER))
                .isEqualTo(new PasswordAnswer.NoSecondFactorYet(siti.id()));
    }

    @Test
    void whoHasNoPasswordYetIsRefused() {
        bench.inTransaction(() -> bench.em()
                .createQuery("update Person p set p.passwordHash = null")
                .executeUpdate());
        assertThat(password(RIGHT)).isEqualTo(new PasswordAnswer.Refused());
        assertThat(password("")).isEqualTo(new PasswordAnswer.Refused());
        assertThat(password(null)).isEqualTo(new PasswordAnswer.Refused());
    }

    private void lock() {
        bench.inTransaction(() -> bench.get(LockingOut.class).notMe(budi.id(), STRANGER));
    }

    @Test
    void whoIsLockedIsRefusedAtEachStep() {
        lock();
        assertThat(password(RIGHT)).isEqualTo(new PasswordAnswer.Refused());
        assertThat(refusal(code(rightCode()))).isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void aCodeTriedWhileLockedIsNotUsedUp() {
        lock();
        code(rightCode());
        bench.inTransaction(() ->
                bench.em().createQuery("update Person p set p.lockedAt = null").executeUpdate());
        assertThat(code(rightCode())).isInstanceOf(SignedIn.class);
    }

    @Test
    void theCodeOfTheMomentSignsIn() {
        SignedIn answer = (SignedIn) code(rightCode());
        assertThat(answer.person().personId()).isEqualTo(budi.id());
        assertThat(answer.person().role()).isEqualTo(Role.CUSTOMER);
        assertThat(answer.recoveryCodesLeft()).isEqualTo(-1);
        assertThat(answer.deviceToken()).isNotBlank();
        assertThat(PersonFixture.activity(bench, budi.id())).containsExactly("SIGNED_IN");
        assertThat(bench.events().what()).containsExactly("identity.SIGNED_IN");
        assertThat(bench.figures().counted("amanchat.identity.signed_in")).isEqualTo(1);
    }

    @Test
    void eachSignInIsASessionOfItsOwn() {
        SignedIn first = (SignedIn) code(rightCode());
        bench.pass(Duration.ofSeconds(30));
        SignedIn second = (SignedIn) code(rightCode());
        bench.be(budi.id(), Role.CUSTOMER);
        assertThat(bench.get(Sessions.class).mine(second.person().sessionId()))
                .extracting(LiveSession::id)
                .containsExactly(second.person().sessionId(), first.person().sessionId());
    }

    @Test
    void aCodeIsTakenOnce() {
        code(rightCode());
        assertThat(refusal(code(rightCode()))).isEqualTo(ProofAnswer.USED);
        assertThat(PersonFixture.activity(bench, budi.id())).containsExactlyInAnyOrder("SIGNED_IN", "CODE_REFUSED");
    }

    @Test
    void anEarlierCodeIsNotTakenAfterALaterOne() {
        String next = codeAfter(Duration.ofSeconds(30));
        assertThat(code(next)).isInstanceOf(SignedIn.class);
        assertThat(refusal(code(rightCode()))).isEqualTo(ProofAnswer.USED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-30, 0, 30})
    void oneStepEitherWayIsTaken(int seconds) {
        assertThat(code(codeAfter(Duration.ofSeconds(seconds)))).isInstanceOf(SignedIn.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, -60, 60, 300})
    void aCodeOfAWrongClockIsSaidToBeSo(int seconds) {
        assertThat(refusal(code(codeAfter(Duration.ofSeconds(seconds))))).isEqualTo(ProofAnswer.CLOCK_WRONG);
    }

    @ParameterizedTest
    @ValueSource(ints = {-330, 330})
    void aCodeOfAnotherTimeIsNone(int seconds) {
        assertThat(refusal(code(codeAfter(Duration.ofSeconds(seconds))))).isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void aCodeSaidToBeOfAWrongClockIsNotTakenWhenItsTimeComes() {
        String later = codeAfter(Duration.ofMinutes(2));
        assertThat(refusal(code(later))).isEqualTo(ProofAnswer.CLOCK_WRONG);
        bench.pass(Duration.ofMinutes(2));
        assertThat(refusal(code(later))).isEqualTo(ProofAnswer.USED);
        bench.pass(Duration.ofSeconds(30));
        assertThat(code(rightCode())).isInstanceOf(SignedIn.class);
    }

    @Test
    void theRightCodeIsRefusedWhileThrottledInTheSameWordsAndNotUsedUp() {
        guessCodes(10);
        assertThat(refusal(code(rightCode()))).isEqualTo(ProofAnswer.REFUSED);
        assertThat(refusal(code(codeAfter(Duration.ofMinutes(2))))).isEqualTo(ProofAnswer.REFUSED);
        bench.pass(Duration.ofMinutes(30));
        assertThat(code(rightCode())).isInstanceOf(SignedIn.class);
    }

    @Test
    void aCodeIsRefusedThatIsUsedWhileThrottledToo() {
        code(rightCode());
        guessCodes(10);
        assertThat(refusal(code(rightCode()))).isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void whoHasNoAppIsRefused() {
        Somebody siti = PersonFixture.withoutFactor(bench, "siti");
        assertThat(refusal(signIn.checkSecondFactor(siti.id(), new Proof.Code("123456"), STRANGER)))
                .isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void whoDoesNotExistIsRefused() {
        for (Proof proof :
                new Proof[] {new Proof.Code("123456"), new Proof.Passkey("{}"), new Proof.RecoveryCode("A")}) {
            assertThat(refusal(signIn.checkSecondFactor(PersonId.fresh(), proof, STRANGER)))
                    .isEqualTo(ProofAnswer.REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "nonsense"})
    void nonsenseIsNoPasskey(String response) {
        assertThat(refusal(signIn.signInWithPasskey(response, STRANGER))).isEqualTo(ProofAnswer.REFUSED);
        assertThat(refusal(signIn.checkSecondFactor(budi.id(), new Proof.Passkey(response), STRANGER)))
                .isEqualTo(ProofAnswer.REFUSED);
        assertThat(PersonFixture.activity(bench, budi.id())).containsExactly("PASSKEY_REFUSED");
    }

    @Test
    void nonsenseIsNoRecoveryCode() {
        assertThat(refusal(signIn.checkSecondFactor(budi.id(), new Proof.RecoveryCode("nonsense"), STRANGER)))
                .isEqualTo(ProofAnswer.REFUSED);
        assertThat(PersonFixture.activity(bench, budi.id())).containsExactly("RECOVERY_CODE_REFUSED");
    }

    @Test
    void manyFailuresCloseTheAddressButNotForKnownDevices() {
        SignedIn before = (SignedIn) code(rightCode());
        System.setProperty("amanchat.origin-failures", "20");
        try {
            IntStream.range(0, 20).forEach(each -> signIn.checkPassword("name" + each, "guess", STRANGER));
            assertThat(password(RIGHT)).isEqualTo(new PasswordAnswer.Refused());
            Visitor own = new Visitor(STRANGER.address(), "Firefox", before.deviceToken());
            assertThat(signIn.checkPassword("budi", RIGHT, own)).isInstanceOf(PasswordAnswer.SecondFactorNeeded.class);
            assertThat(signIn.checkPassword("budi", RIGHT, new Visitor("198.51.100.8", null, null)))
                    .isInstanceOf(PasswordAnswer.SecondFactorNeeded.class);
            bench.pass(Duration.ofHours(1));
            assertThat(password(RIGHT)).isInstanceOf(PasswordAnswer.SecondFactorNeeded.class);
        } finally {
            System.clearProperty("amanchat.origin-failures");
        }
    }

    @Test
    void aHundredSignInsWithOneCodeHaveOneWinner() {
        String code = rightCode();
        assertThat(Race.winners(100, each -> code(code) instanceof SignedIn)).isEqualTo(1);
    }

    @Test
    void aHundredGuessesAtOnceAreComparedTenTimes() {
        Race.winners(100, each -> code("000000") instanceof SignedIn);
        assertThat(PersonFixture.activity(bench, budi.id()))
                .filteredOn("CODE_REFUSED"::equals)
                .hasSize(10);
    }

    @Test
    void nothingSaysAloudWhatWasTyped() {
        assertThat(STRANGER + " " + new Proof.Code("123456") + new Proof.RecoveryCode("ABCD") + new Proof.Passkey("{}"))
                .isEqualTo("Visitor CodeRecoveryCodePasskey");
        assertThat(code(rightCode())).hasToString("SignedIn");
    }
}
