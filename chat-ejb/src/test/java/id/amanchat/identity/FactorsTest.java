package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Race;
import id.amanchat.bench.SoftPasskey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FactorsTest {

    private static final Visitor HOME = new Visitor("198.51.100.7", "Mozilla/5.0 Firefox/140.0", null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody budi;
    private SessionId session;
    private Factors factors;

    @BeforeEach
    void signedIn() {
        budi = PersonFixture.customer(bench, "budi");
        session = signIn();
        factors = bench.get(Factors.class);
        bench.be(budi.id(), Role.CUSTOMER);
    }

    /** With the app's code, half a minute later than the last, for each code is good once. */
    private SessionId signIn() {
        bench.pass(Duration.ofSeconds(30));
        SecondFactorAnswer answer = bench.get(SignIn.class)
                .checkSecondFactor(budi.id(), new Proof.Code(PersonFixture.code(bench, budi)), HOME);
        return ((SecondFactorAnswer.SignedIn) answer).person().sessionId();
    }

    private void stepUp(SensitiveAction action) {
        bench.pass(Duration.ofSeconds(30));
        assertThat(bench.get(StepUp.class)
                        .confirm(session, action, new Proof.Code(PersonFixture.code(bench, budi)), HOME))
                .isEqualTo(ProofAnswer.ACCEPTED);
    }

    private void stepUp(SoftPasskey key) {
        StepUp door = bench.get(StepUp.class);
        assertThat(door.confirm(
                        session,
                        SensitiveAction.CHANGE_FACTORS,
                        new Proof.Passkey(key.answer(door.passkeyQuestion())),
                        HOME))
                .isEqualTo(ProofAnswer.ACCEPTED);
    }

    private SoftPasskey addPasskey(String name) {
        stepUp(SensitiveAction.CHANGE_FACTORS);
        SoftPasskey key = new SoftPasskey();
        assertThat(factors.addPasskey(session, key.create(factors.newPasskeyQuestion()), name, HOME))
                .isEqualTo(FactorAnswer.DONE);
        return key;
    }

    private UUID passkey(String name) {
        return factors.mine().passkeys().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean granted() {
        return bench.get(StepUp.class).granted(session, SensitiveAction.CHANGE_FACTORS);
    }

    @Test
    void aPasskeyIsAddedNamedUsedAndRemoved() {
        SoftPasskey key = addPasskey("Phone");
        assertThat(factors.renamePasskey(passkey("Phone"), "  Old phone ")).isEqualTo(FactorAnswer.DONE);
        assertThat(factors.mine().passkeys().get(0).lastUsedAt()).isNull();
        stepUp(key);
        assertThat(factors.mine().passkeys().get(0).lastUsedAt())
                .isEqualTo(bench.clock().now());
        assertThat(factors.removePasskey(session, passkey("Old phone"), HOME)).isEqualTo(FactorAnswer.DONE);
        assertThat(factors.mine().passkeys()).isEmpty();
        assertThat(PersonFixture.activity(bench, budi.id()))
                .contains("PASSKEY_ADDED", "PASSKEY_RENAMED", "PASSKEY_REMOVED");
    }

    @Test
    void noChangeWithoutTheSecondFactorAgain() {
        SoftPasskey key = new SoftPasskey();
        String answer = key.create(factors.newPasskeyQuestion());
        assertThatThrownBy(() -> factors.addPasskey(session, answer, "Phone", HOME))
                .isInstanceOf(StepUpNeeded.class);
        assertThat(factors.mine().passkeys()).isEmpty();
        UUID phone = id(addPasskey("Phone"));
        assertThatThrownBy(() -> factors.removePasskey(session, phone, HOME)).isInstanceOf(StepUpNeeded.class);
        assertThatThrownBy(() -> factors.removeApp(session, HOME)).isInstanceOf(StepUpNeeded.class);
        assertThatThrownBy(() -> factors.newRecoveryCodes(session, HOME)).isInstanceOf(StepUpNeeded.class);
        String fresh = bench.get(Authenticators.class).newKey();
        String code = bench.get(Authenticators.class).codeNow(fresh);
        assertThatThrownBy(() -> factors.putApp(session, fresh, code, HOME)).isInstanceOf(StepUpNeeded.class);
    }

    private UUID id(SoftPasskey added) {
        assertThat(added).isNotNull();
        return passkey("Phone");
    }

    /** What the browser answered stays good for the one try that follows the second factor. */
    @Test
    void whatWasRefusedForWantOfAFactorIsNotUsedUp() {
        String answer = new SoftPasskey().create(factors.newPasskeyQuestion());
        assertThatThrownBy(() -> factors.addPasskey(session, answer, "Phone", HOME))
                .isInstanceOf(StepUpNeeded.class);
        stepUp(SensitiveAction.CHANGE_FACTORS);
        assertThat(factors.addPasskey(session, answer, "Phone", HOME)).isEqualTo(FactorAnswer.DONE);
    }

    @Test
    void whatCannotBeDoneUsesNoGrantUp() {
        stepUp(SensitiveAction.CHANGE_FACTORS);
        assertThat(factors.addPasskey(session, "{}", "Phone", HOME)).isEqualTo(FactorAnswer.REFUSED);
        assertThat(factors.addPasskey(session, "{}", " ", HOME)).isEqualTo(FactorAnswer.NAME_REFUSED);
        assertThat(factors.removeApp(session, HOME)).isEqualTo(FactorAnswer.LAST_FACTOR);
        assertThat(factors.removePasskey(session, UUID.randomUUID(), HOME)).isEqualTo(FactorAnswer.MISSING);
        assertThat(factors.putApp(session, budi.key(), "000000", HOME)).isEqualTo(FactorAnswer.REFUSED);
        assertThat(granted()).isTrue();
    }

    @Test
    void anAnswerThatCameTwiceUsesNoGrantUp() {
        stepUp(SensitiveAction.CHANGE_FACTORS);
        String question = factors.newPasskeyQuestion();
        factors.addPasskey(session, new SoftPasskey().create(question), "Phone", HOME);
        stepUp(SensitiveAction.CHANGE_FACTORS);
        assertThat(factors.addPasskey(session, new SoftPasskey().create(question), "Again", HOME))
                .isEqualTo(FactorAnswer.EXPIRED);
        assertThat(granted()).isTrue();
    }

    @Test
    void thePasskeyStaysWhenItIsTheLast() {
        SoftPasskey key = addPasskey("Phone");
        stepUp(key);
        assertThat(factors.removeApp(session, HOME)).isEqualTo(FactorAnswer.DONE);
        assertThat(factors.mine().appSince()).isNull();
        stepUp(key);
        assertThat(factors.removePasskey(session, passkey("Phone"), HOME)).isEqualTo(FactorAnswer.LAST_FACTOR);
        assertThat(factors.removeApp(session, HOME)).isEqualTo(FactorAnswer.MISSING);
    }

    @Test
    void twoAtTheSameMomentDoNotRemoveBothLastFactors() {
        SoftPasskey key = addPasskey("Phone");
        UUID phone = passkey("Phone");
        SessionId other = signIn();
        grant(session);
        grant(other);
        long removed = Race.winners(2, each -> {
            bench.be(budi.id(), Role.CUSTOMER);
            return (each == 0
                            ? factorsOrNot(() -> factors.removeApp(session, HOME))
                            : factorsOrNot(() -> factors.removePasskey(other, phone, HOME)))
                    == FactorAnswer.DONE;
        });
        assertThat(removed).isEqualTo(1);
        assertThat(key.credentialId()).isNotEmpty();
        bench.be(budi.id(), Role.CUSTOMER);
        FactorsView left = factors.mine();
        assertThat(left.appSince() != null || !left.passkeys().isEmpty()).isTrue();
    }

    private void grant(SessionId to) {
        bench.pass(Duration.ofSeconds(30));
        bench.be(budi.id(), Role.CUSTOMER);
        bench.get(StepUp.class)
                .confirm(to, SensitiveAction.CHANGE_FACTORS, new Proof.Code(PersonFixture.code(bench, budi)), HOME);
    }

    /** The second one's session was ended by the first one's change. */
    private static FactorAnswer factorsOrNot(java.util.function.Supplier<FactorAnswer> change) {
        try {
            return change.get();
        } catch (StepUpNeeded e) {
            return FactorAnswer.REFUSED;
        }
    }

    @Test
    void anotherAppTakesThePlaceOfTheOld() {
        stepUp(SensitiveAction.CHANGE_FACTORS);
        String key = bench.get(Authenticators.class).newKey();
        String code = bench.get(Authenticators.class).codeNow(key);
        assertThat(factors.putApp(session, key, code, HOME)).isEqualTo(FactorAnswer.DONE);
        SignIn door = bench.get(SignIn.class);
        assertThat(door.checkSecondFactor(budi.id(), new Proof.Code(code), HOME))
                .as("the code that proved it is used up")
                .isEqualTo(new SecondFactorAnswer.NotSignedIn(ProofAnswer.USED));
        bench.pass(Duration.ofSeconds(30));
        assertThat(door.checkSecondFactor(budi.id(), new Proof.Code(PersonFixture.code(bench, budi)), HOME))
                .isEqualTo(new SecondFactorAnswer.NotSignedIn(ProofAnswer.REFUSED));
        String next = bench.get(Authenticators.class).codeNow(key);
        assertThat(door.checkSecondFactor(budi.id(), new Proof.Code(next), HOME))
                .isInstanceOf(SecondFactorAnswer.SignedIn.class);
        assertThat(PersonFixture.activity(bench, budi.id())).contains("APP_REPLACED");
    }

    @Test
    void aNewAppWithAWrongClockIsToldSo() {
        String key = bench.get(Authenticators.class).newKey();
        String code = bench.get(Authenticators.class).codeNow(key);
        bench.pass(Duration.ofMinutes(3));
        assertThat(factors.putApp(session, key, code, HOME)).isEqualTo(FactorAnswer.CLOCK_WRONG);
        bench.pass(Duration.ofMinutes(3));
        assertThat(factors.putApp(session, key, code, HOME)).isEqualTo(FactorAnswer.REFUSED);
    }

    @Test
    void aKeyThatIsTooShortIsRefused() {
        stepUp(SensitiveAction.CHANGE_FACTORS);
        String shortKey = "JBSWY3DPEHPK3PXP";
        String code = bench.get(Authenticators.class).codeNow(shortKey);
        assertThat(factors.putApp(session, shortKey, code, HOME)).isEqualTo(FactorAnswer.REFUSED);
        assertThat(factors.putApp(session, null, code, HOME)).isEqualTo(FactorAnswer.REFUSED);
        assertThat(factors.putApp(session, "not Base32!", code, HOME)).isEqualTo(FactorAnswer.REFUSED);
    }

    @Test
    void newRecoveryCodesVoidTheOldOnes() {
        stepUp(SensitiveAction.NEW_RECOVERY_CODES);
        List<String> old = factors.newRecoveryCodes(session, HOME);
        assertThat(old)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        stepUp(SensitiveAction.NEW_RECOVERY_CODES);
        List<String> fresh = factors.newRecoveryCodes(session, HOME);
        assertThat(factors.mine().recoveryCodesLeft()).isEqualTo(10);
        SignIn door = bench.get(SignIn.class);
        assertThat(door.checkSecondFactor(budi.id(), new Proof.RecoveryCode(old.get(0)), HOME))
                .isEqualTo(new SecondFactorAnswer.NotSignedIn(ProofAnswer.REFUSED));
        SecondFactorAnswer in = door.checkSecondFactor(budi.id(), new Proof.RecoveryCode(fresh.get(0)), HOME);
        assertThat(((SecondFactorAnswer.SignedIn) in).recoveryCodesLeft()).isEqualTo(9);
        assertThat(door.checkSecondFactor(budi.id(), new Proof.RecoveryCode(fresh.get(0)), HOME))
                .as("each once")
                .isEqualTo(new SecondFactorAnswer.NotSignedIn(ProofAnswer.REFUSED));
    }

    @Test
    void aChangeEndsTheOtherSessionsAndKeepsThisOne() {
        SessionId other = signIn();
        bench.be(budi.id(), Role.CUSTOMER);
        addPasskey("Phone");
        assertThat(bench.get(Sessions.class).mine(session))
                .extracting(LiveSession::id)
                .containsExactly(session)
                .doesNotContain(other);
    }

    @Test
    void aChangeIsToldByMail() {
        addPasskey("Phone");
        long letters = bench.inTransaction(() -> bench.em()
                .createQuery("select count(l) from WaitingLetter l", Long.class)
                .getSingleResult());
        assertThat(letters).as("a new device, and the passkey").isGreaterThanOrEqualTo(2);
    }

    @Test
    void anothersPasskeyIsMissing() {
        addPasskey("Phone");
        UUID phone = passkey("Phone");
        Somebody siti = PersonFixture.customer(bench, "siti");
        bench.be(siti.id(), Role.CUSTOMER);
        assertThat(factors.renamePasskey(phone, "Mine")).isEqualTo(FactorAnswer.MISSING);
        assertThat(factors.removePasskey(session, phone, HOME)).isEqualTo(FactorAnswer.MISSING);
        assertThat(factors.mine().passkeys()).isEmpty();
    }

    @Test
    void aPasskeyAloneSignsIn() {
        SoftPasskey key = addPasskey("Phone");
        bench.beNobody();
        SignIn door = bench.get(SignIn.class);
        SecondFactorAnswer in = door.signInWithPasskey(key.answer(door.passkeyQuestion()), HOME);
        assertThat(((SecondFactorAnswer.SignedIn) in).person().personId()).isEqualTo(budi.id());
        assertThat(door.signInWithPasskey(new SoftPasskey().answer(door.passkeyQuestion()), HOME))
                .isEqualTo(new SecondFactorAnswer.NotSignedIn(ProofAnswer.REFUSED));
    }

    @Test
    void namesHaveOneToSixtyCharacters() {
        addPasskey("Phone");
        UUID phone = passkey("Phone");
        assertThat(factors.renamePasskey(phone, "x".repeat(60))).isEqualTo(FactorAnswer.DONE);
        assertThat(factors.renamePasskey(phone, "🙂".repeat(60))).isEqualTo(FactorAnswer.DONE);
        assertThat(factors.renamePasskey(phone, "x".repeat(61))).isEqualTo(FactorAnswer.NAME_REFUSED);
        assertThat(factors.renamePasskey(phone, "a\u0000b")).isEqualTo(FactorAnswer.NAME_REFUSED);
        assertThat(factors.renamePasskey(phone, null)).isEqualTo(FactorAnswer.NAME_REFUSED);
    }
}
