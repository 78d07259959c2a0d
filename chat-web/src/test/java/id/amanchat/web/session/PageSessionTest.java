package id.amanchat.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.SignedInPerson;
import id.amanchat.platform.Settings;
import id.amanchat.web.BrowserFixture;
import id.amanchat.web.ClockFixture;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PageSessionTest {

    private static final SignedInPerson BUDI = new SignedInPerson(
            PersonId.fresh().value(), SessionId.fresh().value(), "Budi Santoso", Role.CUSTOMER, null);

    private final ClockFixture clock = new ClockFixture();

    private final LedgerFixture ledger = new LedgerFixture();

    private final PageSession pages = new PageSession(new Settings(), clock, ledger);

    private final BrowserFixture browser = new BrowserFixture();

    private final HttpServletRequest request = browser.request();

    @Test
    void signingInLeavesNothingOfTheSessionBefore() {
        new WayIn(clock).reach(request, new Step.SecondFactor(BUDI.id()));
        pages.signIn(request, BUDI);

        assertThat(browser.opened()).isEqualTo(2);
        assertThat(new WayIn(clock).find(request, Step.SecondFactor.class)).isEmpty();
        assertThat(pages.findPerson(request)).contains(BUDI);
    }

    @Test
    void anInvitationComesAlongThroughTheSignIn() {
        InvitationInHand.keep(request, "token");
        new WayIn(clock).reach(request, new Step.SecondFactor(BUDI.id()));
        pages.signIn(request, BUDI);

        assertThat(browser.opened()).as("a new session at each step").isEqualTo(3);
        assertThat(InvitationInHand.find(request)).contains("token");
    }

    @Test
    void theNextPersonDoesNotFindTheInvitationOfTheOneBefore() {
        pages.signIn(request, BUDI);
        InvitationInHand.keep(request, "token");
        pages.signIn(request, BUDI);
        assertThat(InvitationInHand.find(request)).isEmpty();

        InvitationInHand.keep(request, "token");
        PageSession.signOut(request);
        assertThat(InvitationInHand.find(request)).isEmpty();
    }

    @Test
    void endsAfterFifteenMinutesWithoutAnAct() {
        pages.signIn(request, BUDI);
        clock.move(Duration.ofMinutes(15));
        assertThat(pages.findPerson(request)).isPresent();

        clock.move(Duration.ofSeconds(1));
        assertThat(pages.findPerson(request)).isEmpty();
        assertThat(browser.session()).as("the session, with its sockets").isNull();
    }

    @Test
    void nobodyIsSignedInWhereTheSessionIsEndedAtThisMoment() {
        pages.signIn(request, BUDI);
        browser.endedMeanwhile = true;

        assertThat(pages.findPerson(request)).isEmpty();
        assertThat(pages.findToken(request)).isEmpty();
        assertThat(pages.findTimeLeft(request)).isEmpty();
        assertThatCode(() -> pages.act(request)).doesNotThrowAnyException();
        assertThatCode(() -> PageSession.signOut(request)).doesNotThrowAnyException();
    }

    @Test
    void livesOnWhileThePersonActsButTwelveHoursAtMost() {
        pages.signIn(request, BUDI);
        for (int quarters = 0; quarters < 48; quarters++) {
            clock.move(Duration.ofMinutes(15));
            pages.act(request);
            assertThat(pages.findPerson(request)).isPresent();
        }

        clock.move(Duration.ofSeconds(1));
        assertThat(pages.findPerson(request)).isEmpty();
    }

    @Test
    void theLedgerHearsOfActsOnceAMinute() {
        pages.signIn(request, BUDI);
        for (int seconds = 0; seconds < 150; seconds += 10) {
            clock.move(Duration.ofSeconds(10));
            pages.act(request);
        }

        assertThat(ledger.acts).containsExactly(BUDI.sessionId(), BUDI.sessionId());
    }

    @Test
    void nobodyActsInASessionThatIsNotSignedIn() {
        new WayIn(clock).reach(request, new Step.SecondFactor(BUDI.id()));
        clock.move(Duration.ofMinutes(2));
        pages.act(request);

        assertThat(ledger.acts).isEmpty();
        assertThat(pages.findPerson(request)).isEmpty();
    }

    @Test
    void tellsHowLongItStillLasts() {
        pages.signIn(request, BUDI);
        clock.move(Duration.ofMinutes(10));
        pages.act(request);
        clock.move(Duration.ofMinutes(4));

        assertThat(pages.findTimeLeft(request))
                .contains(new TimeLeft(Duration.ofMinutes(11), Duration.ofMinutes(12 * 60 - 14)));
    }

    @Test
    void lookingAtTheTimeLeftIsNoAct() {
        pages.signIn(request, BUDI);
        clock.move(Duration.ofMinutes(14));
        pages.findTimeLeft(request);
        clock.move(Duration.ofMinutes(2));

        assertThat(pages.findTimeLeft(request).orElseThrow().idle()).isZero();
        assertThat(pages.findPerson(request)).isEmpty();
    }

    @Test
    void eachSessionHasATokenOfItsOwn() {
        pages.signIn(request, BUDI);
        String first = pages.findToken(request).orElseThrow();
        pages.signIn(request, BUDI);

        assertThat(first).hasSizeGreaterThanOrEqualTo(43);
        assertThat(pages.findToken(request)).isPresent().get().isNotEqualTo(first);
    }

    @Test
    void aChosenLanguageStaysWithTheSession() {
        pages.signIn(request, BUDI);
        pages.chooseLanguage(request, "id");

        assertThat(pages.findPerson(request).orElseThrow().chosenLanguage()).isEqualTo("id");
        assertThat(pages.findPerson(request).orElseThrow().session()).isEqualTo(BUDI.session());
    }
}
