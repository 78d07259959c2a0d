package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Post;
import id.amanchat.identity.internal.LockingOut;
import id.amanchat.identity.internal.Purging;
import id.amanchat.platform.Setting;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PasswordsTest {

    private static final Visitor HERE = new Visitor("203.0.113.1", null, null);
    private static final Visitor STRANGER = new Visitor("198.51.100.7", null, null);
    private static final String OLD = PersonFixture.PASSWORD;
    private static final String FRESH = "Cengkeh-lada-pala-93";
    private static final String MAIL = "budi@example.test";
    private static final PasswordChange DONE = new PasswordChange.Done();
    private static final PasswordChange LINK_OVER = new PasswordChange.LinkOver();

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody budi;
    private SessionId session;
    private Passwords passwords;

    @BeforeEach
    void somebodySignedIn() {
        budi = PersonFixture.customer(bench, "budi");
        session = PersonFixture.signIn(bench, budi);
        passwords = bench.get(Passwords.class);
        bench.pass(Duration.ofMinutes(1));
        Post.empty(bench);
    }

    @AfterEach
    void forget() {
        System.clearProperty(Setting.ORIGIN_FAILURES.key());
    }

    private void grant() {
        PersonFixture.grant(bench, budi, session, SensitiveAction.CHANGE_PASSWORD);
    }

    private boolean opens(String password) {
        return bench.get(SignIn.class).checkPassword("budi", password, STRANGER)
                instanceof PasswordAnswer.SecondFactorNeeded;
    }

    private boolean signedIn(SessionId id) {
        return PersonFixture.count(
                        bench, "PersonSession s where s.endedAt is null and cast(s.id as string) = '" + id + "'")
                == 1;
    }

    private Proof.Code code() {
        return new Proof.Code(PersonFixture.code(bench, budi));
    }

    private String link() {
        // Letters of the same moment have no order.
        bench.pass(Duration.ofSeconds(1));
        passwords.forgotten("budi", STRANGER);
        return Post.token(bench, MAIL);
    }

    private long links() {
        return PersonFixture.count(bench, "MailedLink");
    }

    private long statementsOfAskingFor(String username) {
        Statistics statistics = bench.inTransaction(() -> bench.em()
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics());
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        passwords.forgotten(username, STRANGER);
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    // --- changing it

    @Test
    void askingTakesAsManyStatementsForNobodyAsForSomebody() {
        PersonFixture.withoutFactor(bench, "agus");
        statementsOfAskingFor("budi");
        long forBudi = statementsOfAskingFor("budi");
        assertThat(forBudi).isPositive();
        assertThat(statementsOfAskingFor("nobody-at-all")).isEqualTo(forBudi);
        assertThat(statementsOfAskingFor("agus")).isEqualTo(forBudi);
    }

    @Test
    void theNewPasswordOpensAndTheOldOneDoesNot() {
        grant();
        assertThat(passwords.change(session, OLD, FRESH, HERE)).isEqualTo(DONE);
        assertThat(opens(FRESH)).isTrue();
        assertThat(opens(OLD)).isFalse();
    }

    @Test
    void changingEndsTheOthersAndKeepsThisSession() {
        SessionId other = PersonFixture.signIn(bench, budi);
        grant();
        passwords.change(session, OLD, FRESH, HERE);
        assertThat(signedIn(session)).isTrue();
        assertThat(signedIn(other)).isFalse();
    }

    @Test
    void changingIsToldByMailAndInTheActivity() {
        grant();
        passwords.change(session, OLD, FRESH, HERE);
        assertThat(Post.to(bench, MAIL)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).contains("kata sandi Anda telah diubah");
            assertThat(letter.text()).contains("Name of budi", "203.0.113.1").doesNotContain(FRESH, OLD);
        });
        assertThat(PersonFixture.activity(bench, budi.id())).contains("PASSWORD_CHANGED");
    }

    @Test
    void changingNeedsTheSecondFactorOnceAllElseIsRight() {
        assertThat(passwords.change(session, "guess", FRESH, HERE)).isEqualTo(new PasswordChange.CurrentRefused());
        assertThatThrownBy(() -> passwords.change(session, OLD, FRESH, HERE)).isInstanceOf(StepUpNeeded.class);
        assertThat(opens(OLD)).isTrue();
    }

    @Test
    void aGrantStandsWhileTheNewPasswordIsRefused() {
        grant();
        assertThat(passwords.change(session, OLD, "budi-budi", HERE))
                .isInstanceOfSatisfying(
                        PasswordChange.NewRefused.class,
                        refused -> assertThat(refused.verdict().rule()).isEqualTo(PasswordRule.CONTAINS_USERNAME));
        assertThat(passwords.change(session, OLD, FRESH, HERE)).isEqualTo(DONE);
    }

    @Test
    void aRefusedNewPasswordCostsNoTryOfTheCurrentOne() {
        IntStream.range(0, 20).forEach(each -> passwords.change(session, OLD, "short", HERE));
        grant();
        assertThat(passwords.change(session, OLD, FRESH, HERE)).isEqualTo(DONE);
    }

    @Test
    void guessingTheCurrentPasswordIsThrottled() {
        grant();
        IntStream.range(0, 10).forEach(each -> passwords.change(session, "guess", FRESH, HERE));
        assertThat(passwords.change(session, OLD, FRESH, HERE)).isEqualTo(new PasswordChange.CurrentRefused());
        assertThat(opens(OLD)).isFalse();
    }

    @Test
    void nobodyChangesAPasswordWithoutBeingSignedIn() {
        bench.beNobody();
        assertThatThrownBy(() -> passwords.change(session, OLD, FRESH, HERE)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theCallersOwnNameIsNoPasswordOfTheCallers() {
        assertThat(passwords.judge("kopi-budi-tubruk").rule()).isEqualTo(PasswordRule.CONTAINS_USERNAME);
        bench.beNobody();
        assertThat(passwords.judge("kopi-budi-tubruk").rule()).isEqualTo(PasswordRule.FINE);
    }

    // --- forgetting it

    @Test
    void theMailedLinkAndASecondFactorSetANewPassword() {
        String token = link();
        bench.beNobody();
        assertThat(passwords.reset(token, code(), FRESH, STRANGER)).isEqualTo(DONE);
        assertThat(opens(FRESH)).isTrue();
        assertThat(signedIn(session)).isFalse();
        assertThat(Post.to(bench, MAIL))
                .hasSize(2)
                .first()
                .satisfies(letter -> assertThat(letter.text()).doesNotContain(FRESH));
        assertThat(PersonFixture.activity(bench, budi.id())).contains("PASSWORD_RESET_ASKED", "PASSWORD_RESET");
    }

    @Test
    void theLinkIsInTheFragmentSoThatNoLogHasIt() {
        link();
        assertThat(Post.to(bench, MAIL))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("https://localhost:8443/chat/sign-in/reset#"));
    }

    @Test
    void theLinkWorksOnceAndVoidsTheOthers() {
        String first = link();
        bench.pass(Duration.ofSeconds(1));
        String second = link();
        assertThat(first).isNotEqualTo(second);
        assertThat(passwords.reset(second, code(), FRESH, STRANGER)).isEqualTo(DONE);
        bench.pass(Duration.ofMinutes(1));
        assertThat(passwords.reset(second, code(), FRESH, STRANGER)).isEqualTo(LINK_OVER);
        assertThat(passwords.reset(first, code(), FRESH, STRANGER)).isEqualTo(LINK_OVER);
    }

    @Test
    void theLinkIsGoodForHalfAnHour() {
        String token = link();
        bench.pass(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(passwords.reset(token, new Proof.Code("000000"), FRESH, STRANGER))
                .isEqualTo(new PasswordChange.ProofRefused(ProofAnswer.REFUSED));
        bench.pass(Duration.ofSeconds(1));
        assertThat(passwords.reset(token, code(), FRESH, STRANGER)).isEqualTo(LINK_OVER);
    }

    @Test
    void theLinkAloneSetsNothing() {
        String token = link();
        assertThat(passwords.reset(token, new Proof.Code("000000"), FRESH, STRANGER))
                .isEqualTo(new PasswordChange.ProofRefused(ProofAnswer.REFUSED));
        assertThat(opens(OLD)).isTrue();
        assertThat(passwords.reset(token, code(), FRESH, STRANGER)).isEqualTo(DONE);
    }

    @Test
    void aMadeUpLinkSetsNothing() {
        link();
        for (String token : List.of("", "x", "A".repeat(43))) {
            assertThat(passwords.reset(token, code(), FRESH, STRANGER)).isEqualTo(LINK_OVER);
        }
        assertThat(passwords.reset(null, code(), FRESH, STRANGER)).isEqualTo(LINK_OVER);
        assertThat(passwords.passkeyQuestion("x")).contains("challenge");
    }

    @Test
    void aWeakNewPasswordUsesNeitherLinkNorCodeUp() {
        String token = link();
        Proof.Code code = code();
        assertThat(passwords.reset(token, code, "password1", STRANGER))
                .isInstanceOfSatisfying(
                        PasswordChange.NewRefused.class,
                        refused -> assertThat(refused.verdict().rule()).isEqualTo(PasswordRule.COMMON));
        assertThat(passwords.reset(token, code, FRESH, STRANGER)).isEqualTo(DONE);
    }

    @Test
    void aNewPasswordOpensWhatWasThrottled() {
        IntStream.range(0, 10).forEach(each -> opens("guess"));
        assertThat(opens(OLD)).isFalse();
        passwords.reset(link(), code(), FRESH, STRANGER);
        assertThat(opens(FRESH)).isTrue();
    }

    @Test
    void whoeverIsLockedGetsNoLinkAndUsesNone() {
        String token = link();
        bench.inTransaction(() -> bench.get(LockingOut.class).notMe(budi.id(), HERE));
        assertThat(passwords.reset(token, code(), FRESH, STRANGER))
                .isEqualTo(new PasswordChange.ProofRefused(ProofAnswer.REFUSED));
        Post.empty(bench);
        passwords.forgotten("budi", STRANGER);
        assertThat(Post.to(bench, MAIL)).isEmpty();
    }

    @Test
    void forNobodyALetterIsWrittenToNobody() {
        passwords.forgotten("nobody-at-all", STRANGER);
        passwords.forgotten("", STRANGER);
        passwords.forgotten(null, STRANGER);
        assertThat(Post.all(bench))
                .hasSize(3)
                .allSatisfy(letter -> assertThat(letter.to()).isNull());
        assertThat(links()).isEqualTo(3);
    }

    @Test
    void aLinkToNobodyOpensNothing() {
        passwords.forgotten("nobody-at-all", STRANGER);
        String text = Post.all(bench).get(0).text();
        String token = text.substring(text.indexOf('#') + 1, text.indexOf('#') + 44);
        assertThat(passwords.reset(token, code(), FRESH, STRANGER)).isEqualTo(LINK_OVER);
    }

    @Test
    void everySpellingOfANameIsThatName() {
        passwords.forgotten(" BUDI ", STRANGER);
        assertThat(Post.to(bench, MAIL)).hasSize(1);
    }

    @Test
    void nobodyFillsSomebodysMail() {
        IntStream.range(0, 10).forEach(each -> passwords.forgotten("budi", STRANGER));
        assertThat(Post.to(bench, MAIL)).hasSize(3);
        assertThat(links()).isEqualTo(10);
        bench.pass(Duration.ofMinutes(30));
        passwords.forgotten("budi", STRANGER);
        assertThat(Post.to(bench, MAIL)).hasSize(4);
    }

    @Test
    void anAddressThatAsksTooOftenIsAnsweredTheSameAndNothingIsMailed() {
        System.setProperty(Setting.ORIGIN_FAILURES.key(), "5");
        IntStream.range(0, 5).forEach(each -> passwords.forgotten("nobody", STRANGER));
        passwords.forgotten("budi", STRANGER);
        assertThat(Post.to(bench, MAIL)).isEmpty();
        passwords.forgotten("budi", HERE);
        assertThat(Post.to(bench, MAIL)).hasSize(1);
    }

    @Test
    void whoeverHasNoSecondFactorIsInvitedInstead() {
        PersonFixture.withoutFactor(bench, "agus");
        passwords.forgotten("agus", STRANGER);
        assertThat(Post.to(bench, "agus@example.test"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("/chat/sign-in/welcome#"));
        String token = Post.token(bench, "agus@example.test");
        assertThat(passwords.reset(token, code(), FRESH, STRANGER)).isEqualTo(LINK_OVER);
    }

    @Test
    void whatIsLongOverIsForgotten() {
        link();
        bench.pass(Duration.ofDays(8));
        bench.get(Purging.class).purge();
        assertThat(links()).isZero();
    }
}
