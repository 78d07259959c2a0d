package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Post;
import id.amanchat.bench.Race;
import id.amanchat.identity.internal.LockingOut;
import id.amanchat.identity.internal.SecretKind;
import id.amanchat.identity.internal.Target;
import id.amanchat.identity.internal.Throttle;
import id.amanchat.platform.Setting;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StaffTest {

    private static final StaffAnswer DONE = new StaffAnswer.Done();
    private static final Visitor VISITOR = new Visitor("198.51.100.7", null, null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody ratna;
    private Somebody tono;
    private Somebody dewi;
    private SessionId session;
    private Staff staff;

    @BeforeEach
    void twoAdministratorsAndAnAgent() {
        ratna = PersonFixture.staff(bench, "ratna", Role.ADMINISTRATOR);
        tono = PersonFixture.staff(bench, "tono", Role.ADMINISTRATOR);
        dewi = PersonFixture.staff(bench, "dewi", Role.AGENT);
        staff = bench.get(Staff.class);
        session = PersonFixture.signIn(bench, ratna);
        Post.empty(bench);
    }

    @AfterEach
    void forget() {
        System.clearProperty(Setting.SECURITY_MAIL.key());
    }

    private SessionId be(Somebody person) {
        bench.pass(Duration.ofMinutes(1));
        return PersonFixture.signIn(bench, person);
    }

    private void grant(Somebody person, SessionId in) {
        PersonFixture.grant(bench, person, in, SensitiveAction.ADMINISTER_PEOPLE);
    }

    private void grant() {
        grant(ratna, session);
    }

    private static NewStaff newcomer() {
        return new NewStaff("Sri.Mulyani", " Sri Mulyani ", "sri@bank.test", Role.AGENT, "10099", "id");
    }

    private StaffAnswer.CodeMade create() {
        grant();
        return (StaffAnswer.CodeMade) staff.create(session, newcomer());
    }

    private StaffView view(PersonId person) {
        return staff.find(person).orElseThrow();
    }

    private boolean signedIn(SessionId id) {
        return PersonFixture.count(
                        bench, "PersonSession s where s.endedAt is null and cast(s.id as string) = '" + id + "'")
                == 1;
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseComesInHere(Role role) {
        bench.be(dewi.id(), role);
        assertThatThrownBy(() -> staff.find("", 0, 10)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aNewcomerGetsALinkByMailAndTheAdministratorTheCode() {
        StaffAnswer.CodeMade made = create();
        assertThat(made.activationCode()).matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}");
        assertThat(made.toString()).doesNotContain(made.activationCode());
        assertThat(Post.to(bench, "sri@bank.test"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Sri Mulyani", "/chat/sign-in/welcome#")
                        .doesNotContain(made.activationCode()));
        StaffView sri = view(made.person());
        assertThat(sri.username()).isEqualTo("sri.mulyani");
        assertThat(sri.name()).isEqualTo("Sri Mulyani");
        assertThat(sri.enrolled()).isFalse();
        assertThat(sri.lastSignInAt()).isNull();
        assertThat(PersonFixture.activity(bench, made.person())).containsExactlyInAnyOrder("PERSON_CREATED", "INVITED");
    }

    @Test
    void creatingNeedsTheSecondFactorAndUsesTheGrantUp() {
        assertThatThrownBy(() -> staff.create(session, newcomer())).isInstanceOf(StepUpNeeded.class);
        create();
        NewStaff another = new NewStaff("other", "Other", "other@bank.test", Role.AGENT, "10100", "en");
        assertThatThrownBy(() -> staff.create(session, another)).isInstanceOf(StepUpNeeded.class);
        assertThat(staff.find("other", 0, 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "NULL",
            value = {
                "NULL, Sri, s@bank.test, 1, id, username",
                "a b, Sri, s@bank.test, 1, id, username",
                "sri, ' ', s@bank.test, 1, id, name",
                "sri, Sri, NULL, 1, id, email",
                "sri, Sri, s@bank, 1, id, email",
                "sri, Sri, 'a@bank.test, b@bank.test', 1, id, email",
                "sri, Sri, s@bank.test, NULL, id, employeeId",
                "sri, Sri, s@bank.test, 1 2, id, employeeId",
                "sri, Sri, s@bank.test, 123456789012345678901, id, employeeId",
                "sri, Sri, s@bank.test, 1, fr, locale",
                "sri, Sri, s@bank.test, 1, NULL, locale"
            })
    void aFieldThatCannotBeTakenIsNamed(
            String username, String name, String email, String employeeId, String locale, String field) {
        grant();
        NewStaff wrong = new NewStaff(username, name, email, Role.AGENT, employeeId, locale);
        assertThat(staff.create(session, wrong)).isEqualTo(new StaffAnswer.FieldRefused(field));
    }

    @Test
    void anotherLineInANameIsRefused() {
        NewStaff wrong = new NewStaff("sri", "Sri\r\nBcc: x", "s@bank.test", Role.AGENT, "1", "id");
        assertThat(staff.create(session, wrong)).isEqualTo(new StaffAnswer.FieldRefused("name"));
    }

    @Test
    void customersHaveNoEmployeeIdAndNeedARole() {
        NewStaff customer = new NewStaff("sri", "Sri", "s@bank.test", Role.CUSTOMER, "1", "id");
        assertThat(staff.create(session, customer)).isEqualTo(new StaffAnswer.FieldRefused("employeeId"));
        NewStaff nothing = new NewStaff("sri", "Sri", "s@bank.test", null, "1", "id");
        assertThat(staff.create(session, nothing)).isEqualTo(new StaffAnswer.FieldRefused("role"));
        grant();
        assertThat(staff.create(session, new NewStaff("sri", "Sri", "s@bank.test", Role.CUSTOMER, " ", "id")))
                .isInstanceOf(StaffAnswer.CodeMade.class);
    }

    @Test
    void namesAndNumbersAreTakenOnce() {
        create();
        assertThat(staff.create(session, newcomer())).isEqualTo(new StaffAnswer.UsernameTaken());
        NewStaff sameNumber = new NewStaff("another", "A", "a@bank.test", Role.AGENT, "10099", "id");
        assertThat(staff.create(session, sameNumber)).isEqualTo(new StaffAnswer.EmployeeIdTaken());
    }

    @Test
    void twoAdministratorsWhoTakeTheSameNameAtOnceGetAnAnswerBoth() {
        SessionId tonos = be(tono);
        for (int round = 0; round < 10; round++) {
            String username = "sri" + round;
            grant();
            grant(tono, tonos);
            List<StaffAnswer> answers = new CopyOnWriteArrayList<>();
            Race.winners(
                    2, each -> answers.add(createAs(each == 0 ? ratna : tono, each == 0 ? session : tonos, username)));
            assertThat(answers)
                    .hasSize(2)
                    .filteredOn(StaffAnswer.CodeMade.class::isInstance)
                    .hasSize(1);
            assertThat(answers).contains(new StaffAnswer.UsernameTaken());
        }
    }

    private StaffAnswer createAs(Somebody by, SessionId in, String username) {
        bench.be(by.id(), Role.ADMINISTRATOR);
        return staff.create(
                in, new NewStaff(username, "Sri", "s@bank.test", Role.AGENT, username + by.username(), "id"));
    }

    @Test
    void whoeverDidNotComeInIsInvitedAgainAndTheOldLinkIsVoid() {
        StaffAnswer.CodeMade made = create();
        grant();
        StaffAnswer again = staff.inviteAgain(session, made.person());
        assertThat(again).isInstanceOf(StaffAnswer.CodeMade.class).isNotEqualTo(made);
        assertThat(Post.to(bench, "sri@bank.test")).hasSize(2);
        assertThat(PersonFixture.count(bench, "MailedLink l where l.usedAt is null"))
                .isEqualTo(1);
    }

    @Test
    void anInvitationLetsWhoeverWasThrottledTryAgain() {
        PersonId sri = create().person();
        Throttle throttle = bench.get(Throttle.class);
        Target target = Target.of(sri);
        for (int each = 0; each < 11; each++) {
            throttle.refused(throttle.reserve(SecretKind.ACTIVATION, target, VISITOR));
        }
        assertThat(throttle.reserve(SecretKind.ACTIVATION, target, VISITOR).allowed())
                .isFalse();
        grant();
        staff.inviteAgain(session, sri);
        assertThat(throttle.reserve(SecretKind.ACTIVATION, target, VISITOR).allowed())
                .isTrue();
    }

    @Test
    void whoeverIsInIsNotInvited() {
        assertThat(staff.inviteAgain(session, dewi.id())).isEqualTo(new StaffAnswer.NothingToDecide());
        assertThat(staff.inviteAgain(session, PersonId.fresh())).isEqualTo(new StaffAnswer.Missing());
    }

    @Test
    void peopleAreFoundByNameUsernameAndEmployeeId() {
        create();
        assertThat(staff.find("MULYANI", 0, 10)).extracting(StaffView::username).containsExactly("sri.mulyani");
        assertThat(staff.find("10099", 0, 10)).hasSize(1);
        assertThat(staff.find("%", 0, 10)).isEmpty();
        assertThat(staff.find("", 0, 10)).hasSize(4);
        assertThat(staff.find(null, 1, 2)).hasSize(2);
        assertThat(staff.find(PersonId.fresh())).isEmpty();
    }

    @Test
    void theListSaysWhoIsEnrolledAndWhenTheyWereLastHere() {
        assertThat(view(ratna.id()).enrolled()).isTrue();
        assertThat(view(ratna.id()).lastSignInAt()).isEqualTo(bench.clock().now());
        assertThat(view(dewi.id()).lastSignInAt()).isNull();
    }

    @Test
    void lockingEndsAllSessionsAndNobodyGetsInUntilUnlocked() {
        SessionId dewis = be(dewi);
        be(ratna);
        assertThat(staff.lock(dewi.id())).isEqualTo(DONE);
        assertThat(signedIn(dewis)).isFalse();
        assertThat(view(dewi.id()).lockedAt()).isEqualTo(bench.clock().now());
        assertThat(bench.get(SignIn.class).checkPassword("dewi", PersonFixture.PASSWORD, VISITOR))
                .isEqualTo(new PasswordAnswer.Refused());
        assertThat(Post.to(bench, "dewi@example.test"))
                .extracting(letter -> letter.subject())
                .anyMatch(subject -> subject.contains("dikunci"));
        grant();
        assertThat(staff.unlock(session, dewi.id())).isEqualTo(DONE);
        assertThat(bench.get(SignIn.class).checkPassword("dewi", PersonFixture.PASSWORD, VISITOR))
                .isInstanceOf(PasswordAnswer.SecondFactorNeeded.class);
        assertThat(PersonFixture.activity(bench, dewi.id())).contains("LOCKED", "UNLOCKED");
    }

    @Test
    void lockingTwiceTellsOnce() {
        staff.lock(dewi.id());
        staff.lock(dewi.id());
        assertThat(PersonFixture.activity(bench, dewi.id())).containsExactly("LOCKED");
    }

    @Test
    void unlockingNeedsTheSecondFactor() {
        staff.lock(dewi.id());
        assertThatThrownBy(() -> staff.unlock(session, dewi.id())).isInstanceOf(StepUpNeeded.class);
        assertThat(view(dewi.id()).lockedAt()).isNotNull();
        assertThat(staff.unlock(session, PersonId.fresh())).isEqualTo(new StaffAnswer.Missing());
    }

    @Test
    void nobodyLocksOrMovesThemselves() {
        grant();
        assertThat(staff.lock(ratna.id())).isEqualTo(new StaffAnswer.NotByYourself());
        assertThat(staff.changeRole(session, ratna.id(), Role.AUDITOR)).isEqualTo(new StaffAnswer.NotByYourself());
        assertThat(staff.lock(PersonId.fresh())).isEqualTo(new StaffAnswer.Missing());
    }

    @Test
    void anotherRoleEndsTheSessionsOfTheOldOne() {
        SessionId dewis = be(dewi);
        session = be(ratna);
        grant();
        assertThat(staff.changeRole(session, dewi.id(), Role.SUPERVISOR)).isEqualTo(DONE);
        assertThat(signedIn(dewis)).isFalse();
        assertThat(view(dewi.id()).role()).isEqualTo(Role.SUPERVISOR);
        assertThat(PersonFixture.activity(bench, dewi.id())).contains("ROLE_CHANGED");
        assertThat(Post.to(bench, "dewi@example.test")).isNotEmpty();
    }

    @Test
    void anotherRoleNeedsTheSecondFactorAndTheSameRoleNothing() {
        assertThatThrownBy(() -> staff.changeRole(session, dewi.id(), Role.SUPERVISOR))
                .isInstanceOf(StepUpNeeded.class);
        assertThat(staff.changeRole(session, dewi.id(), Role.AGENT)).isEqualTo(DONE);
        assertThat(PersonFixture.activity(bench, dewi.id())).isEmpty();
    }

    @Test
    void customersStayCustomersAndStaffStaysStaff() {
        Somebody budi = PersonFixture.customer(bench, "budi");
        bench.be(ratna.id(), Role.ADMINISTRATOR);
        StaffAnswer refused = new StaffAnswer.FieldRefused("role");
        assertThat(staff.changeRole(session, budi.id(), Role.AGENT)).isEqualTo(refused);
        assertThat(staff.changeRole(session, dewi.id(), Role.CUSTOMER)).isEqualTo(refused);
        assertThat(staff.changeRole(session, dewi.id(), null)).isEqualTo(refused);
    }

    @Test
    void anAdministratorWhoWasLockedAMomentAgoTakesNobodysRights() {
        bench.inTransaction(() -> bench.get(LockingOut.class).notMe(ratna.id(), VISITOR));
        assertThat(staff.lock(tono.id())).isEqualTo(new StaffAnswer.LastAdministrator());
    }

    @Test
    void twoAdministratorsWhoLockEachOtherAtOnceLeaveOne() throws Exception {
        for (int round = 0; round < 10; round++) {
            bench.inTransaction(() -> bench.em()
                    .createQuery("update Person p set p.lockedAt = null, p.lockedWhy = null")
                    .executeUpdate());
            lockAtOnce();
            assertThat(PersonFixture.count(bench, "Person p where p.role = ADMINISTRATOR and p.lockedAt is null"))
                    .isEqualTo(1);
        }
    }

    private void lockAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<StaffAnswer>> both = List.of(() -> lockAs(ratna, tono), () -> lockAs(tono, ratna));
            for (Future<StaffAnswer> each : threads.invokeAll(both)) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private StaffAnswer lockAs(Somebody by, Somebody whom) {
        bench.be(by.id(), Role.ADMINISTRATOR);
        return staff.lock(whom.id());
    }

    @Test
    void sessionsOfAPersonAreEnded() {
        SessionId dewis = be(dewi);
        be(ratna);
        assertThat(staff.endSessions(dewi.id())).isEqualTo(DONE);
        assertThat(signedIn(dewis)).isFalse();
        assertThat(staff.endSessions(PersonId.fresh())).isEqualTo(new StaffAnswer.Missing());
        assertThat(PersonFixture.activity(bench, dewi.id())).contains("SESSIONS_ENDED_BY_BANK");
    }

    @Test
    void everybodysSessionsAreEndedButTheCallersOwn() {
        SessionId dewis = be(dewi);
        SessionId another = be(ratna);
        session = be(ratna);
        assertThatThrownBy(() -> staff.endAllSessions(session)).isInstanceOf(StepUpNeeded.class);
        assertThat(signedIn(dewis)).isTrue();
        grant();
        assertThat(staff.endAllSessions(session)).isEqualTo(DONE);
        assertThat(signedIn(dewis)).isFalse();
        assertThat(signedIn(another)).isFalse();
        assertThat(signedIn(session)).isTrue();
        assertThat(PersonFixture.activity(bench, ratna.id())).contains("EVERYBODY_SIGNED_OUT");
        assertThat(bench.events().what()).contains("identity.EVERYBODY_SIGNED_OUT");
    }

    @Test
    void aPasswordLinkGoesToThePersonAloneAndSetsAPassword() {
        assertThatThrownBy(() -> staff.mailPasswordReset(session, dewi.id())).isInstanceOf(StepUpNeeded.class);
        grant();
        assertThat(staff.mailPasswordReset(session, dewi.id())).isEqualTo(DONE);
        assertThat(Post.all(bench)).hasSize(1);
        assertThat(PersonFixture.activity(bench, dewi.id())).containsExactly("PASSWORD_RESET_MAILED_BY_BANK");
        String token = Post.token(bench, "dewi@example.test");
        bench.beNobody();
        assertThat(bench.get(Passwords.class)
                        .reset(token, new Proof.Code(PersonFixture.code(bench, dewi)), "Cengkeh-lada-pala-93", VISITOR))
                .isEqualTo(new PasswordChange.Done());
    }

    @Test
    void whoeverHasNoSecondFactorIsMailedAnInvitation() {
        Somebody agus = PersonFixture.withoutFactor(bench, "agus");
        bench.be(ratna.id(), Role.ADMINISTRATOR);
        grant();
        assertThat(staff.mailPasswordReset(session, agus.id())).isEqualTo(DONE);
        assertThat(Post.to(bench, "agus@example.test"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("/chat/sign-in/welcome#"));
    }

    @Test
    void whoeverIsLockedOrNotThereIsMailedNothing() {
        grant();
        assertThat(staff.mailPasswordReset(session, PersonId.fresh())).isEqualTo(new StaffAnswer.Missing());
        staff.lock(dewi.id());
        Post.empty(bench);
        assertThat(staff.mailPasswordReset(session, dewi.id())).isEqualTo(new StaffAnswer.NotReachable());
        bench.inTransaction(() -> bench.em()
                .createQuery("update Person p set p.lockedAt = null, p.lockedWhy = null, p.email = null")
                .executeUpdate());
        assertThat(staff.mailPasswordReset(session, dewi.id())).isEqualTo(new StaffAnswer.NotReachable());
        assertThat(Post.all(bench)).isEmpty();
    }

    @Test
    void allOtherAdministratorsAndTheDeskAreToldOfANewAdministrator() {
        System.setProperty(Setting.SECURITY_MAIL.key(), "desk@bank.test");
        grant();
        staff.create(session, new NewStaff("sri", "Sri", "sri@bank.test", Role.ADMINISTRATOR, "10099", "id"));
        assertThat(Post.to(bench, "ratna@example.test")).hasSize(1);
        assertThat(Post.to(bench, "sri@bank.test")).hasSize(1);
        assertThat(Post.to(bench, "tono@example.test"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Sri (sri)", "Name of ratna (ratna)")
                        .doesNotContain("{"));
        assertThat(Post.to(bench, "desk@bank.test"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Sri (sri)", "Name of ratna (ratna)"));
    }

    @Test
    void theyAreToldOfWhoeverIsMadeOneButNotOfOthers() {
        grant();
        staff.changeRole(session, dewi.id(), Role.SUPERVISOR);
        create();
        assertThat(Post.to(bench, "tono@example.test")).isEmpty();
        grant();
        staff.changeRole(session, dewi.id(), Role.ADMINISTRATOR);
        assertThat(Post.to(bench, "tono@example.test"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Name of dewi (dewi)"));
        assertThat(Post.to(bench, "dewi@example.test"))
                .allSatisfy(letter -> assertThat(letter.subject()).contains("peran"));
    }

    private void askForDewi() {
        grant();
        assertThat(staff.askForReBind(session, dewi.id(), "Phone lost, seen at the branch"))
                .isEqualTo(DONE);
    }

    @Test
    void aReBindNeedsASecondAdministrator() {
        SessionId dewis = be(dewi);
        session = be(ratna);
        askForDewi();
        assertThat(Post.to(bench, "dewi@example.test")).isNotEmpty();
        assertThat(staff.waitingForApproval()).singleElement().satisfies(waiting -> {
            assertThat(waiting.id()).isEqualTo(dewi.id());
            assertThat(waiting.reBindAskedBy()).isEqualTo("Name of ratna");
            assertThat(waiting.reBindReason()).isEqualTo("Phone lost, seen at the branch");
            assertThat(waiting.ownRequest()).isTrue();
        });
        grant();
        assertThat(staff.approveReBind(session, dewi.id())).isEqualTo(new StaffAnswer.NotByYourself());
        assertThat(view(dewi.id()).enrolled()).isTrue();

        SessionId tonos = be(tono);
        assertThat(staff.waitingForApproval())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.ownRequest()).isFalse());
        assertThatThrownBy(() -> staff.approveReBind(tonos, dewi.id())).isInstanceOf(StepUpNeeded.class);
        grant(tono, tonos);
        assertThat(staff.approveReBind(tonos, dewi.id())).isInstanceOf(StaffAnswer.CodeMade.class);
        assertThat(view(dewi.id()).enrolled()).isFalse();
        assertThat(signedIn(dewis)).isFalse();
        assertThat(staff.waitingForApproval()).isEmpty();
        assertThat(bench.get(SignIn.class).checkPassword("dewi", PersonFixture.PASSWORD, VISITOR))
                .isInstanceOf(PasswordAnswer.NoSecondFactorYet.class);
        grant(tono, tonos);
        assertThat(staff.approveReBind(tonos, dewi.id())).isEqualTo(new StaffAnswer.NothingToDecide());
    }

    @Test
    void aReBindClearsWhatIsThrottled() {
        for (int each = 0; each < 10; each++) {
            bench.get(SignIn.class).checkSecondFactor(dewi.id(), new Proof.Code("000000"), VISITOR);
        }
        askForDewi();
        SessionId tonos = be(tono);
        grant(tono, tonos);
        staff.approveReBind(tonos, dewi.id());
        assertThat(PersonFixture.count(bench, "Tries t where t.subject like '%" + dewi.id() + "%'"))
                .isZero();
    }

    @Test
    void nobodyDecidesAboutTheirOwnFactor() {
        grant();
        staff.askForReBind(session, tono.id(), "lost");
        SessionId tonos = be(tono);
        grant(tono, tonos);
        assertThat(staff.approveReBind(tonos, tono.id())).isEqualTo(new StaffAnswer.NotByYourself());
    }

    @Test
    void aReBindCanBeDeclinedOnce() {
        askForDewi();
        SessionId tonos = be(tono);
        assertThatThrownBy(() -> staff.declineReBind(tonos, dewi.id())).isInstanceOf(StepUpNeeded.class);
        grant(tono, tonos);
        assertThat(staff.declineReBind(tonos, dewi.id())).isEqualTo(DONE);
        assertThat(staff.declineReBind(tonos, dewi.id())).isEqualTo(new StaffAnswer.NothingToDecide());
        assertThat(view(dewi.id()).enrolled()).isTrue();
        assertThat(view(dewi.id()).reBindAskedBy()).isNull();
        assertThat(PersonFixture.activity(bench, dewi.id()))
                .containsExactlyInAnyOrder("RE_BIND_ASKED", "RE_BIND_DECLINED");
    }

    @Test
    void aReBindIsAskedForOnceWithAReason() {
        assertThat(staff.askForReBind(session, dewi.id(), " ")).isEqualTo(new StaffAnswer.FieldRefused("reason"));
        assertThat(staff.askForReBind(session, dewi.id(), "x".repeat(251)))
                .isEqualTo(new StaffAnswer.FieldRefused("reason"));
        assertThatThrownBy(() -> staff.askForReBind(session, dewi.id(), "lost")).isInstanceOf(StepUpNeeded.class);
        assertThat(staff.askForReBind(session, PersonId.fresh(), "lost")).isEqualTo(new StaffAnswer.Missing());
        askForDewi();
        assertThat(staff.askForReBind(session, dewi.id(), "again")).isEqualTo(new StaffAnswer.NothingToDecide());
    }

    @Test
    void aReBindThatNobodyDecidedLapsesAfterAWeek() {
        askForDewi();
        bench.pass(Duration.ofDays(7));
        assertThat(staff.waitingForApproval()).isEmpty();
        assertThat(staff.approveReBind(session, dewi.id())).isEqualTo(new StaffAnswer.NothingToDecide());
    }

    @Test
    void aReBindDiesWithTheRightToAskForIt() {
        askForDewi();
        SessionId tonos = be(tono);
        staff.lock(ratna.id());
        grant(tono, tonos);
        assertThat(staff.approveReBind(tonos, dewi.id())).isEqualTo(new StaffAnswer.NothingToDecide());
    }

    private void everybodyUnlocked() {
        bench.inTransaction(() -> bench.em()
                .createQuery("update Person p set p.lockedAt = null, p.lockedWhy = null")
                .executeUpdate());
    }

    @Test
    void aReBindAskedForAnewTakesThePlaceOfOneWhoseAskerWasLocked() {
        askForDewi();
        SessionId tonos = be(tono);
        staff.lock(ratna.id());
        grant(tono, tonos);
        assertThat(staff.askForReBind(tonos, dewi.id(), "Asked at the branch")).isEqualTo(DONE);
        everybodyUnlocked();
        assertThat(PersonFixture.count(bench, "ReBind r where r.decidedAt is null"))
                .isEqualTo(1);
        assertThat(staff.waitingForApproval())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.reBindAskedBy()).isEqualTo("Name of tono"));
    }

    @Test
    void twoRequestsForOnePersonAreShownAsTheNewest() {
        askForDewi();
        SessionId tonos = be(tono);
        staff.lock(ratna.id());
        grant(tono, tonos);
        staff.askForReBind(tonos, dewi.id(), "Asked at the branch");
        everybodyUnlocked();
        bench.inTransaction(() -> bench.em()
                .createQuery("update ReBind r set r.decidedAt = null, r.approved = null, r.decidedBy = null")
                .executeUpdate());
        assertThat(staff.waitingForApproval()).hasSize(1);
        assertThat(view(dewi.id()).reBindAskedBy()).isEqualTo("Name of tono");
        assertThat(staff.find("", 0, 10)).hasSize(3);
    }

    @Test
    void everythingIsToldToTheRecordWithWhoDidIt() {
        staff.lock(dewi.id());
        assertThat(bench.events().all())
                .filteredOn(event -> event.what().equals("identity.LOCKED"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actor()).isEqualTo(ratna.id().toString());
                    assertThat(event.subject()).isEqualTo(dewi.id().toString());
                });
    }

    @Test
    void noAnswerHoldsASecretInItsText() {
        assertThat(Set.of(create().toString(), newcomer().role().toString())).contains("CodeMade");
    }
}
