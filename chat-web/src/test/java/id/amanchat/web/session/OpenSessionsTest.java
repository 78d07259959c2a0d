package id.amanchat.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.SignedInPerson;
import id.amanchat.platform.Settings;
import id.amanchat.web.BrowserFixture;
import id.amanchat.web.ClockFixture;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OpenSessionsTest {

    private final ClockFixture clock = new ClockFixture();
    private final LedgerFixture ledger = new LedgerFixture();
    private final PageSession pages = new PageSession(new Settings(), clock, ledger);
    private final OpenSessions open = new OpenSessions(pages, ledger, clock);

    private final SignedInPerson budi = person();
    private final BrowserFixture phone = browserOf(budi);

    private final SignedInPerson siti = person();
    private final BrowserFixture laptop = browserOf(siti);

    @Test
    void whatIsEndedElsewhereEndsHereAndNothingElse() {
        ledger.endedElsewhere.put(budi.sessionId(), clock.instant());
        open.endThoseEndedElsewhere();

        assertThat(phone.session()).isNull();
        assertThat(laptop.session()).isNotNull();
        assertThat(ledger.told).as("the ledger knows it already").isEmpty();
    }

    @Test
    void whatEndedWhileTheLedgerWasAwayEndsLater() {
        ledger.away = true;
        ledger.endedElsewhere.put(budi.sessionId(), clock.instant());
        for (int minutes = 0; minutes < 10; minutes++) {
            clock.move(Duration.ofMinutes(1));
            open.endThoseEndedElsewhere();
        }
        assertThat(phone.session()).isNotNull();

        ledger.away = false;
        open.endThoseEndedElsewhere();
        assertThat(phone.session()).isNull();
    }

    @Test
    void anEndThatIsCommittedLateIsStillSeen() {
        open.endThoseEndedElsewhere();
        ledger.endedElsewhere.put(budi.sessionId(), clock.instant().minus(Duration.ofSeconds(30)));
        open.endThoseEndedElsewhere();

        assertThat(phone.session()).isNull();
    }

    @Test
    void theLedgerIsNotAskedForWhatItSaidLongAgo() {
        open.endThoseEndedElsewhere();
        clock.move(Duration.ofHours(1));
        open.endThoseEndedElsewhere();
        open.endThoseEndedElsewhere();

        assertThat(ledger.lastAskedFor).isAfter(clock.instant().minus(Duration.ofMinutes(2)));
    }

    @Test
    void theLedgerIsToldOfASessionThatWasIdle() {
        clock.move(Duration.ofMinutes(16));
        open.endThoseOver();

        assertThat(phone.session()).isNull();
        assertThat(ledger.told).containsEntry(budi.sessionId(), SessionEnd.IDLE);
    }

    @Test
    void theLedgerIsToldOfASessionThatWasTooOld() {
        for (int quarters = 0; quarters <= 48; quarters++) {
            clock.move(Duration.ofMinutes(15));
            pages.act(phone.request());
        }
        open.endThoseOver();

        assertThat(ledger.told).containsEntry(budi.sessionId(), SessionEnd.TOO_OLD);
    }

    @Test
    void theLedgerIsToldOfSigningOut() {
        PageSession.signOut(phone.request());

        assertThat(ledger.told).containsOnlyKeys(budi.sessionId()).containsValue(SessionEnd.SIGNED_OUT);
    }

    @Test
    void whoeverSignsOutIsOutThoughTheLedgerIsAway() {
        ledger.away = true;
        PageSession.signOut(phone.request());

        assertThat(phone.session()).isNull();
    }

    private static SignedInPerson person() {
        return new SignedInPerson(PersonId.fresh().value(), SessionId.fresh().value(), "Somebody", Role.CUSTOMER, null);
    }

    private BrowserFixture browserOf(SignedInPerson person) {
        BrowserFixture browser = new BrowserFixture();
        browser.whenEnded = open::closed;
        pages.signIn(browser.request(), person);
        open.opened(browser.session());
        return browser;
    }
}
