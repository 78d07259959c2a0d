package id.amanchat.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Settings;
import id.amanchat.web.BrowserFixture;
import id.amanchat.web.ClockFixture;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WayInTest {

    private static final UUID BUDI = PersonId.fresh().value();

    private final ClockFixture clock = new ClockFixture();

    private final WayIn wayIn = new WayIn(clock);

    private final BrowserFixture browser = new BrowserFixture();

    private final HttpServletRequest request = browser.request();

    @Test
    void aPasswordAloneSignsNobodyIn() {
        PageSession pages = new PageSession(new Settings(), clock, new LedgerFixture());
        wayIn.reach(request, new Step.SecondFactor(BUDI));

        assertThat(wayIn.find(request, Step.SecondFactor.class)).contains(new Step.SecondFactor(BUDI));
        assertThat(pages.findPerson(request)).isEmpty();
        assertThat(pages.findToken(request)).isEmpty();
    }

    @Test
    void thePasswordIsForgottenAfterFiveMinutes() {
        wayIn.reach(request, new Step.SecondFactor(BUDI));
        clock.move(Duration.ofMinutes(5));

        assertThat(wayIn.find(request, Step.SecondFactor.class)).isEmpty();
    }

    @Test
    void enrollingMayTakeAQuarterOfAnHour() {
        wayIn.reach(request, new Step.Activation(BUDI));
        clock.move(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(wayIn.find(request, Step.Activation.class)).isPresent();

        clock.move(Duration.ofSeconds(1));
        assertThat(wayIn.find(request, Step.Activation.class)).isEmpty();
    }

    @Test
    void whoeverStandsAtOneStepStandsAtNoOther() {
        wayIn.reach(request, new Step.Activation(BUDI));

        assertThat(wayIn.find(request, Step.SecondFactor.class)).isEmpty();
        assertThat(wayIn.find(request, Step.App.class)).isEmpty();
    }

    @Test
    void eachStepIsASessionOfItsOwn() {
        wayIn.reach(request, new Step.Activation(BUDI));
        String first = browser.session().getId();
        wayIn.reach(request, app());

        assertThat(browser.session().getId()).isNotEqualTo(first);
        assertThat(wayIn.find(request, Step.Activation.class)).isEmpty();
        assertThat(wayIn.find(request, Step.App.class)).contains(app());
    }

    @Test
    void noStepSaysItsSecrets() {
        Step.AppKey key = new Step.AppKey("budi", "the-key");

        assertThat(app().toString() + new Step.InvitedApp("the-token", "the-code", "the-password", key) + key)
                .doesNotContain("the-");
    }

    private static Step.App app() {
        return new Step.App(BUDI, "the-code", new Step.AppKey("budi", "the-key"));
    }
}
