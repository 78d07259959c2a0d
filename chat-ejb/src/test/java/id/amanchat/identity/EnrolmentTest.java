package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Race;
import id.amanchat.identity.internal.ActivationCodes;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EnrolmentTest {

    private static final Visitor HOME = new Visitor("198.51.100.7", "Mozilla/5.0 Firefox/140.0", null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody agus;
    private String activationCode;
    private String key;
    private Enrolment enrolment;

    @BeforeEach
    void aLetterFromTheBank() {
        agus = PersonFixture.withoutFactor(bench, "agus");
        activationCode = makeCode();
        key = bench.get(Authenticators.class).newKey();
        enrolment = bench.get(Enrolment.class);
    }

    private String makeCode() {
        return bench.inTransaction(() -> bench.get(ActivationCodes.class).make(agus.id()));
    }

    private EnrolmentAnswer check(String code) {
        return enrolment.check(agus.id(), code, HOME);
    }

    private EnrolmentAnswer confirm() {
        return confirm(bench.get(Authenticators.class).codeNow(key));
    }

    private EnrolmentAnswer confirm(String appCode) {
        return enrolment.confirm(agus.id(), activationCode, key, appCode, HOME);
    }

    @Test
    void theCodeOfTheLetterOpensTheWay() {
        assertThat(check(activationCode)).isEqualTo(new EnrolmentAnswer.GoOn("agus"));
        assertThat(activationCode).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}");
    }

    @Test
    void itIsForgivenHowItIsTyped() {
        assertThat(check(
                        "  " + activationCode.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(new EnrolmentAnswer.GoOn("agus"));
        assertThat(check(activationCode
                        .replace("-", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('B', '8')))
                .isEqualTo(new EnrolmentAnswer.GoOn("agus"));
    }

    @Test
    void anotherCodeIsRefused() {
        assertThat(check("AAAA-BBBB-CCCC-DDDD")).isEqualTo(new EnrolmentAnswer.Refused());
        assertThat(check("")).isEqualTo(new EnrolmentAnswer.Refused());
        assertThat(check(null)).isEqualTo(new EnrolmentAnswer.Refused());
        assertThat(PersonFixture.activity(bench, agus.id())).containsOnly("ACTIVATION_REFUSED");
    }

    @Test
    void anothersCodeIsRefused() {
        Somebody siti = PersonFixture.withoutFactor(bench, "siti");
        String hers = bench.inTransaction(() -> bench.get(ActivationCodes.class).make(siti.id()));
        assertThat(check(hers)).isEqualTo(new EnrolmentAnswer.Refused());
        assertThat(enrolment.check(PersonId.fresh(), hers, HOME)).isEqualTo(new EnrolmentAnswer.Refused());
    }

    @Test
    void aNewLetterVoidsTheOld() {
        String old = activationCode;
        String fresh = makeCode();
        assertThat(check(old)).isEqualTo(new EnrolmentAnswer.Refused());
        assertThat(check(fresh)).isEqualTo(new EnrolmentAnswer.GoOn("agus"));
    }

    @Test
    void itExpiresAfterThirtyDays() {
        bench.pass(Duration.ofDays(30).minusSeconds(1));
        assertThat(check(activationCode)).isEqualTo(new EnrolmentAnswer.GoOn("agus"));
        bench.pass(Duration.ofSeconds(1));
        assertThat(check(activationCode)).isEqualTo(new EnrolmentAnswer.Refused());
    }

    @Test
    void afterTenGuessesTheRightOneIsRefusedToo() {
        IntStream.range(0, 10).forEach(each -> check("AAAA-BBBB-CCCC-DDDD"));
        assertThat(check(activationCode)).isEqualTo(new EnrolmentAnswer.Refused());
        bench.pass(Duration.ofMinutes(30));
        assertThat(check(activationCode)).isEqualTo(new EnrolmentAnswer.GoOn("agus"));
    }

    @Test
    void enrollingGivesTheAppTenCodesAndASession() {
        EnrolmentAnswer.Enrolled enrolled = (EnrolmentAnswer.Enrolled) confirm();
        assertThat(enrolled.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(enrolled.signedIn().person().personId()).isEqualTo(agus.id());
        assertThat(PersonFixture.activity(bench, agus.id()))
                .containsExactlyInAnyOrder("ACTIVATED", "APP_ENROLLED", "RECOVERY_CODES_MADE", "SIGNED_IN");
        SignIn door = bench.get(SignIn.class);
        String used = bench.get(Authenticators.class).codeNow(key);
        assertThat(door.checkSecondFactor(agus.id(), new Proof.Code(used), HOME))
                .isEqualTo(new SecondFactorAnswer.NotSignedIn(ProofAnswer.USED));
        bench.pass(Duration.ofSeconds(30));
        String next = bench.get(Authenticators.class).codeNow(key);
        assertThat(door.checkSecondFactor(agus.id(), new Proof.Code(next), HOME))
                .isInstanceOf(SecondFactorAnswer.SignedIn.class);
        assertThat(door.checkSecondFactor(
                        agus.id(),
                        new Proof.RecoveryCode(enrolled.recoveryCodes().get(9)),
                        HOME))
                .isInstanceOf(SecondFactorAnswer.SignedIn.class);
    }

    @Test
    void nothingIsUsedUpBeforeTheAppProvesItself() {
        String code = bench.get(Authenticators.class).codeNow(key);
        assertThat(confirm("000000")).isEqualTo(new EnrolmentAnswer.CodeRefused(false));
        bench.pass(Duration.ofMinutes(4));
        assertThat(confirm(code)).isEqualTo(new EnrolmentAnswer.CodeRefused(true));
        assertThat(bench.get(SignIn.class).checkPassword("agus", PersonFixture.PASSWORD, HOME))
                .isEqualTo(new PasswordAnswer.NoSecondFactorYet(agus.id()));
        assertThat(confirm()).isInstanceOf(EnrolmentAnswer.Enrolled.class);
    }

    @Test
    void theCodeIsGoodOnce() {
        assertThat(confirm()).isInstanceOf(EnrolmentAnswer.Enrolled.class);
        assertThat(check(activationCode)).isEqualTo(new EnrolmentAnswer.Refused());
        assertThat(confirm()).isEqualTo(new EnrolmentAnswer.Refused());
    }

    @Test
    void aWrongCodeEnrolsNothing() {
        activationCode = "AAAA-BBBB-CCCC-DDDD";
        assertThat(confirm()).isEqualTo(new EnrolmentAnswer.Refused());
    }

    @Test
    void ofManyAtTheSameMomentOneEnrols() {
        assertThat(Race.winners(8, each -> confirm() instanceof EnrolmentAnswer.Enrolled))
                .isEqualTo(1);
        long codes = bench.inTransaction(() -> bench.em()
                .createQuery("select count(c) from RecoveryCode c", Long.class)
                .getSingleResult());
        assertThat(codes).isEqualTo(10);
    }

    @Test
    void whoHasAFactorDoesNotEnrolAgain() {
        Somebody budi = PersonFixture.customer(bench, "budi");
        String code = bench.inTransaction(() -> bench.get(ActivationCodes.class).make(budi.id()));
        assertThat(enrolment.check(budi.id(), code, HOME)).isEqualTo(new EnrolmentAnswer.Refused());
    }
}
