package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.Race;
import id.amanchat.bench.SoftPasskey;
import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.FactorAnswer;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proof;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.identity.SecondFactorAnswer;
import id.amanchat.identity.SignIn;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Wire;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PasskeysTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private PersonId budi;
    private PersonId siti;
    private Passkeys passkeys;
    private SoftPasskey phone;

    @BeforeEach
    void aPhone() {
        budi = PersonFixture.customer(bench, "budi").id();
        siti = PersonFixture.customer(bench, "siti").id();
        passkeys = bench.get(Passkeys.class);
        phone = add(budi, new SoftPasskey());
    }

    private SoftPasskey add(PersonId person, SoftPasskey key) {
        assertThat(tryToAdd(person, key.create(newQuestion(person)))).isEqualTo(FactorAnswer.DONE);
        return key;
    }

    private String newQuestion(PersonId person) {
        return bench.inTransaction(() -> bench.get(NewPasskeys.class).question(person));
    }

    private FactorAnswer tryToAdd(PersonId person, String answer) {
        return bench.inTransaction(() -> {
            NewPasskey checked = bench.get(NewPasskeys.class).check(person, answer, "Phone");
            return checked instanceof NewPasskey.Right right
                    ? bench.get(NewPasskeys.class).add(right) ? FactorAnswer.DONE : FactorAnswer.EXPIRED
                    : ((NewPasskey.Not) checked).why();
        });
    }

    private ProofAnswer check(String answer) {
        return why(bench.inTransaction(() -> passkeys.check(PasskeyPurpose.STEP_UP, budi, answer)));
    }

    private ProofAnswer checkAnyone(String answer) {
        return why(bench.inTransaction(() -> passkeys.checkAnyone(answer)));
    }

    private static ProofAnswer why(PasskeyAnswer answer) {
        return answer instanceof PasskeyAnswer.Refused refused ? refused.why() : ProofAnswer.ACCEPTED;
    }

    private String question(PersonId person) {
        return bench.inTransaction(() -> passkeys.question(PasskeyPurpose.STEP_UP, person));
    }

    @Test
    void theRightPasskeyIsAccepted() {
        assertThat(check(phone.answer(question(budi)))).isEqualTo(ProofAnswer.ACCEPTED);
        assertThat(check(phone.answer(question(budi)))).isEqualTo(ProofAnswer.ACCEPTED);
    }

    @Test
    void anAnswerIsGoodOnce() {
        String answer = phone.answer(question(budi));
        assertThat(check(answer)).isEqualTo(ProofAnswer.ACCEPTED);
        assertThat(check(answer)).isEqualTo(ProofAnswer.EXPIRED);
    }

    private SecondFactorAnswer signIn(String answer) {
        return bench.get(SignIn.class)
                .checkSecondFactor(budi, new Proof.Passkey(answer), new Visitor("198.51.100.7", "Firefox/140.0", null));
    }

    private String signInQuestion() {
        return bench.inTransaction(() -> passkeys.question(PasskeyPurpose.SECOND_FACTOR, budi));
    }

    /** It may be a captured one; and it is no copy of the passkey, though its counter does not grow. */
    @Test
    void anAnswerSentAgainCountsAsATryAndIsTold() {
        String answer = phone.answer(signInQuestion());
        assertThat(signIn(answer)).isInstanceOf(SecondFactorAnswer.SignedIn.class);
        for (int each = 0; each < 10; each++) {
            assertThat(signIn(answer)).isEqualTo(new SecondFactorAnswer.NotSignedIn(ProofAnswer.EXPIRED));
        }
        assertThat(PersonFixture.activity(bench, budi))
                .contains("PASSKEY_REFUSED")
                .doesNotContain("PASSKEY_CLONED");
        assertThat(signIn(phone.answer(signInQuestion())))
                .isEqualTo(new SecondFactorAnswer.NotSignedIn(ProofAnswer.REFUSED));
    }

    @Test
    void answeringTooLateCountsAsNoTry() {
        String question = signInQuestion();
        bench.pass(Duration.ofMinutes(5));
        for (int each = 0; each < 11; each++) {
            assertThat(signIn(phone.answer(question)))
                    .isEqualTo(new SecondFactorAnswer.NotSignedIn(ProofAnswer.EXPIRED));
        }
        assertThat(PersonFixture.activity(bench, budi)).doesNotContain("PASSKEY_REFUSED");
        assertThat(signIn(phone.answer(signInQuestion()))).isInstanceOf(SecondFactorAnswer.SignedIn.class);
    }

    /** Also where no counter says so. */
    @Test
    void aQuestionIsGoodForOneAnswer() {
        SoftPasskey uncounted = add(budi, new SoftPasskey().uncounted());
        String question = question(budi);
        assertThat(check(uncounted.answer(question))).isEqualTo(ProofAnswer.ACCEPTED);
        assertThat(check(uncounted.answer(question))).isEqualTo(ProofAnswer.EXPIRED);
        assertThat(check(phone.answer(question))).isEqualTo(ProofAnswer.EXPIRED);
    }

    @Test
    void ofManyAnswersToOneQuestionOneWins() {
        SoftPasskey uncounted = add(budi, new SoftPasskey().uncounted());
        String question = question(budi);
        List<String> answers = IntStream.range(0, 200)
                .mapToObj(each -> uncounted.answer(question))
                .toList();
        assertThat(Race.winners(answers.size(), each -> check(answers.get(each)) == ProofAnswer.ACCEPTED))
                .isEqualTo(1);
    }

    @Test
    void aQuestionIsGoodForFiveMinutes() {
        String question = question(budi);
        bench.pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(check(phone.answer(question))).isEqualTo(ProofAnswer.ACCEPTED);
        String older = question(budi);
        bench.pass(Duration.ofMinutes(5));
        assertThat(check(phone.answer(older))).isEqualTo(ProofAnswer.EXPIRED);
    }

    @Test
    void aQuestionForAnotherPersonOrPurposeIsNone() {
        String second = bench.inTransaction(() -> passkeys.question(PasskeyPurpose.SECOND_FACTOR, budi));
        assertThat(check(phone.answer(second))).isEqualTo(ProofAnswer.REFUSED);
        add(siti, new SoftPasskey());
        assertThat(check(phone.answer(question(siti)))).isEqualTo(ProofAnswer.REFUSED);
        assertThat(check(phone.answer(passkeys.questionForAnyone()))).isEqualTo(ProofAnswer.REFUSED);
        assertThat(checkAnyone(phone.answer(question(budi)))).isEqualTo(ProofAnswer.REFUSED);
        assertThat(check(phone.answer(passkeys.decoyQuestion(PasskeyPurpose.STEP_UP))))
                .isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void aQuestionThatWasNotOursIsNone() {
        String question = question(budi);
        String ours = Wire.read(question).getString("challenge");
        String theirs = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[57]);
        assertThat(check(phone.answer(question.replace(ours, theirs)))).isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void anothersPasskeyIsRefused() {
        SoftPasskey hers = add(siti, new SoftPasskey());
        assertThat(check(hers.answer(question(budi)))).isEqualTo(ProofAnswer.REFUSED);
        assertThat(check(hers.handle(PasskeyResponse.handleOf(budi)).answer(question(budi))))
                .isEqualTo(ProofAnswer.REFUSED);
        assertThat(check(new SoftPasskey().answer(question(budi)))).isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void aPasskeyThatSaysItIsAnothersIsRefused() {
        phone.handle(PasskeyResponse.handleOf(siti));
        assertThat(check(phone.answer(question(budi)))).isEqualTo(ProofAnswer.REFUSED);
        assertThat(checkAnyone(phone.answer(passkeys.questionForAnyone()))).isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void anotherPagesAnswerIsRefused() {
        assertThat(check(phone.at("https://localhost:8444").answer(question(budi))))
                .isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void anUnverifiedUserIsRefused() {
        assertThat(check(phone.unverified().answer(question(budi)))).isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void aCopyIsRefusedAsSuch() {
        check(phone.answer(question(budi)));
        phone.standingAt(1);
        assertThat(bench.<PasskeyAnswer>inTransaction(
                        () -> passkeys.check(PasskeyPurpose.STEP_UP, budi, phone.answer(question(budi)))))
                .isEqualTo(new PasskeyAnswer.Refused(ProofAnswer.REFUSED, ActivityKind.PASSKEY_CLONED));
    }

    @Test
    void ofTwoThatCountTheSameOneWins() {
        phone.standingAt(9);
        List<String> answers = IntStream.range(0, 50)
                .mapToObj(each -> phone.answer(question(budi)))
                .toList();
        assertThat(Race.winners(answers.size(), each -> check(answers.get(each)) == ProofAnswer.ACCEPTED))
                .isEqualTo(1);
    }

    @Test
    void aWholeSignInSaysWhoseItIs() {
        String answer = phone.answer(passkeys.questionForAnyone());
        assertThat(bench.inTransaction(() -> passkeys.ownerOf(answer))).contains(budi);
        assertThat(checkAnyone(answer)).isEqualTo(ProofAnswer.ACCEPTED);
        assertThat(bench.inTransaction(() -> passkeys.ownerOf(new SoftPasskey().answer(passkeys.questionForAnyone()))))
                .isEmpty();
        assertThat(checkAnyone(phone.handle(null).answer(passkeys.questionForAnyone())))
                .isEqualTo(ProofAnswer.REFUSED);
    }

    @Test
    void theQuestionNamesThePersonsPasskeysAndAsksForAVerifiedUser() {
        JsonObject question = Wire.read(question(budi));
        assertThat(question.getJsonArray("allowCredentials").getJsonObject(0).getString("id"))
                .isEqualTo(phone.credentialId());
        assertThat(question.getString("rpId")).isEqualTo("localhost");
        assertThat(question.getString("userVerification")).isEqualTo("required");
        assertThat(question.getInt("timeout")).isEqualTo(300_000);
        assertThat(Base64.getUrlDecoder().decode(question.getString("challenge")))
                .hasSizeGreaterThanOrEqualTo(16);
        assertThat(question(siti)).isEmpty();
    }

    @Test
    void noTwoQuestionsAreTheSame() {
        assertThat(passkeys.questionForAnyone()).isNotEqualTo(passkeys.questionForAnyone());
    }

    @Test
    void aNewOneIsAskedToBeFoundWithoutAUsername() {
        JsonObject question = Wire.read(newQuestion(budi));
        JsonObject selection = question.getJsonObject("authenticatorSelection");
        assertThat(selection.getString("residentKey")).isEqualTo("required");
        assertThat(selection.getString("userVerification")).isEqualTo("required");
        assertThat(question.getString("attestation")).isEqualTo("none");
        assertThat(question.getJsonArray("excludeCredentials").getJsonObject(0).getString("id"))
                .isEqualTo(phone.credentialId());
        assertThat(question.getJsonObject("user").getString("name")).isEqualTo("budi");
    }

    @Test
    void theSameOneIsNotAddedTwice() {
        assertThat(tryToAdd(budi, phone.create(newQuestion(budi)))).isEqualTo(FactorAnswer.ALREADY_THERE);
        assertThat(tryToAdd(siti, phone.create(newQuestion(siti)))).isEqualTo(FactorAnswer.ALREADY_THERE);
    }

    @Test
    void aNewOneAnswersItsPersonsFreshQuestionOnce() {
        assertThat(tryToAdd(siti, new SoftPasskey().create(newQuestion(budi)))).isEqualTo(FactorAnswer.REFUSED);
        assertThat(tryToAdd(siti, "{}")).isEqualTo(FactorAnswer.REFUSED);
        assertThat(tryToAdd(siti, new SoftPasskey().unverified().create(newQuestion(siti))))
                .isEqualTo(FactorAnswer.REFUSED);
        String question = newQuestion(siti);
        assertThat(tryToAdd(siti, new SoftPasskey().create(question))).isEqualTo(FactorAnswer.DONE);
        assertThat(tryToAdd(siti, new SoftPasskey().create(question))).isEqualTo(FactorAnswer.EXPIRED);
        String older = newQuestion(siti);
        bench.pass(Duration.ofMinutes(5));
        assertThat(tryToAdd(siti, new SoftPasskey().create(older))).isEqualTo(FactorAnswer.EXPIRED);
    }

    @Test
    void answeredQuestionsAreForgottenOnceTheyAreTooOld() {
        check(phone.answer(question(budi)));
        assertThat(bench.get(AnsweringOnce.class).forgetOld()).isZero();
        bench.pass(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(bench.get(AnsweringOnce.class).forgetOld()).isEqualTo(2);
    }
}
