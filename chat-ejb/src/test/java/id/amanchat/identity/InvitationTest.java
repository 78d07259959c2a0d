package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Post;
import id.amanchat.identity.internal.LockingOut;
import id.amanchat.identity.internal.ReBinding;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InvitationTest {

    private static final Visitor VISITOR = new Visitor("203.0.113.9", null, null);
    private static final String MAIL = "sri@bank.test";
    private static final String PASSWORD = "Cengkeh-lada-pala-93";
    private static final EnrolmentAnswer REFUSED = new EnrolmentAnswer.Refused();
    private static final EnrolmentAnswer LINK_OVER = new EnrolmentAnswer.LinkOver();

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Enrolment enrolment;
    private PersonId sri;
    private String token;
    private String activationCode;
    private String key;

    @BeforeEach
    void sriIsInvited() {
        Somebody ratna = PersonFixture.staff(bench, "ratna", Role.ADMINISTRATOR);
        SessionId session = PersonFixture.signIn(bench, ratna);
        PersonFixture.grant(bench, ratna, session, SensitiveAction.ADMINISTER_PEOPLE);
        StaffAnswer.CodeMade made = (StaffAnswer.CodeMade) bench.get(Staff.class)
                .create(session, new NewStaff("sri", "Sri Mulyani", MAIL, Role.SUPERVISOR, "10099", "id"));
        bench.beNobody();
        sri = made.person();
        activationCode = made.activationCode();
        token = Post.token(bench, MAIL);
        key = bench.get(Authenticators.class).newKey();
        enrolment = bench.get(Enrolment.class);
    }

    private String code() {
        return bench.get(Authenticators.class).codeNow(key);
    }

    private EnrolmentAnswer check(String link, String activation, String password) {
        return enrolment.checkInvitation(link, activation, password, VISITOR);
    }

    private EnrolmentAnswer accept() {
        return enrolment.acceptInvitation(token, activationCode, PASSWORD, key, code(), VISITOR);
    }

    private PasswordAnswer password() {
        return bench.get(SignIn.class).checkPassword("sri", PASSWORD, VISITOR);
    }

    @Test
    void linkCodeAndPasswordTogetherGoOn() {
        assertThat(check(token, activationCode, PASSWORD)).isEqualTo(new EnrolmentAnswer.GoOn("sri"));
        assertThat(check(token, activationCode.toLowerCase().replace("-", " "), PASSWORD))
                .isEqualTo(new EnrolmentAnswer.GoOn("sri"));
    }

    @Test
    void neitherLinkNorCodeAloneOpensAnything() {
        assertThat(check(token, "AAAA-BBBB-CCCC-DDDD", PASSWORD)).isEqualTo(REFUSED);
        assertThat(check(token, null, PASSWORD)).isEqualTo(REFUSED);
        assertThat(check("A".repeat(43), activationCode, PASSWORD)).isEqualTo(LINK_OVER);
        assertThat(check(null, activationCode, PASSWORD)).isEqualTo(LINK_OVER);
        assertThat(password()).isEqualTo(new PasswordAnswer.Refused());
    }

    @Test
    void aWeakPasswordIsRefusedWithItsReason() {
        assertThat(check(token, activationCode, "mulyani-mulyani"))
                .isInstanceOfSatisfying(
                        EnrolmentAnswer.PasswordRefused.class,
                        refused -> assertThat(refused.verdict().rule()).isEqualTo(PasswordRule.CONTAINS_NAME));
    }

    @Test
    void acceptingSetsPasswordAppAndCodesAndSignsIn() {
        EnrolmentAnswer answer = accept();
        assertThat(answer).isInstanceOfSatisfying(EnrolmentAnswer.Enrolled.class, enrolled -> {
            assertThat(enrolled.recoveryCodes()).hasSize(10);
            assertThat(enrolled.signedIn().person().role()).isEqualTo(Role.SUPERVISOR);
        });
        assertThat(password()).isEqualTo(new PasswordAnswer.SecondFactorNeeded(sri));
        bench.pass(Duration.ofMinutes(1));
        assertThat(bench.get(SignIn.class).checkSecondFactor(sri, new Proof.Code(code()), VISITOR))
                .isInstanceOf(SecondFactorAnswer.SignedIn.class);
        assertThat(PersonFixture.activity(bench, sri)).contains("ACTIVATED").doesNotContain("PASSWORD_RESET");
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        accept();
        assertThat(accept()).isEqualTo(LINK_OVER);
    }

    @Test
    void aWrongFirstCodeUsesNothingUp() {
        assertThat(enrolment.acceptInvitation(token, activationCode, PASSWORD, key, "000000", VISITOR))
                .isEqualTo(new EnrolmentAnswer.CodeRefused(false));
        assertThat(password()).isEqualTo(new PasswordAnswer.Refused());
        assertThat(accept()).isInstanceOf(EnrolmentAnswer.Enrolled.class);
    }

    @Test
    void theLinkIsGoodForADay() {
        bench.pass(Duration.ofHours(24).minusSeconds(1));
        assertThat(check(token, activationCode, PASSWORD)).isEqualTo(new EnrolmentAnswer.GoOn("sri"));
        bench.pass(Duration.ofSeconds(1));
        assertThat(check(token, activationCode, PASSWORD)).isEqualTo(LINK_OVER);
        assertThat(accept()).isEqualTo(LINK_OVER);
    }

    @Test
    void whoeverLostTheMailAsksForAnotherOne() {
        bench.pass(Duration.ofDays(2));
        bench.get(Passwords.class).forgotten("sri", VISITOR);
        token = Post.token(bench, MAIL);
        assertThat(accept()).isInstanceOf(EnrolmentAnswer.Enrolled.class);
    }

    @Test
    void guessingTheActivationCodeIsThrottled() {
        IntStream.range(0, 10).forEach(each -> check(token, "AAAA-BBBB-CCCC-DDDD", PASSWORD));
        assertThat(check(token, activationCode, PASSWORD)).isEqualTo(REFUSED);
        bench.pass(Duration.ofMinutes(31));
        assertThat(check(token, activationCode, PASSWORD)).isEqualTo(new EnrolmentAnswer.GoOn("sri"));
    }

    @Test
    void whoeverIsLockedDoesNotComeIn() {
        bench.inTransaction(() -> bench.get(LockingOut.class).notMe(sri, VISITOR));
        assertThat(accept()).isEqualTo(REFUSED);
    }

    @Test
    void afterAReBindTheLinkSetsAPasswordAnew() {
        accept();
        activationCode = bench.inTransaction(() -> bench.get(ReBinding.class).reBind(sri));
        Post.empty(bench);
        bench.get(Passwords.class).forgotten("sri", VISITOR);
        token = Post.token(bench, MAIL);
        assertThat(accept()).isInstanceOf(EnrolmentAnswer.Enrolled.class);
        assertThat(PersonFixture.activity(bench, sri)).contains("PASSWORD_RESET");
    }

    @Test
    void noAnswerHoldsASecretInItsText() {
        EnrolmentAnswer answer = accept();
        assertThat(answer.toString()).isEqualTo("Enrolled");
    }
}
