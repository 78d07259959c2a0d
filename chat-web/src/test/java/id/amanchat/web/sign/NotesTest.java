package id.amanchat.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.web.BrowserFixture;
import id.amanchat.web.ClockFixture;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final Note CODES = new Note.NewRecoveryCodes(List.of("the-code"));

    private final ClockFixture clock = new ClockFixture();
    private final Notes notes = new Notes(clock);
    private final HttpServletRequest request = new BrowserFixture().request();

    @Test
    void isThereUntilThePersonHasSeenIt() {
        request.getSession(true);
        notes.keep(request, CODES);
        assertThat(notes.find(request, Note.NewRecoveryCodes.class)).isPresent();
        assertThat(notes.find(request, Note.NewRecoveryCodes.class)).isPresent();

        notes.drop(request);
        assertThat(notes.find(request, Note.NewRecoveryCodes.class)).isEmpty();
    }

    @Test
    void isThereForAQuarterOfAnHourAtMost() {
        request.getSession(true);
        notes.keep(request, CODES);
        clock.move(Duration.ofMinutes(15));

        assertThat(notes.find(request, Note.NewRecoveryCodes.class)).isEmpty();
    }

    @Test
    void isOfOneKind() {
        request.getSession(true);
        notes.keep(request, CODES);
        notes.keep(request, new Note.RecoveryCodeUsed(2));

        assertThat(notes.find(request, Note.NewRecoveryCodes.class)).isEmpty();
        assertThat(notes.find(request, Note.RecoveryCodeUsed.class)).contains(new Note.RecoveryCodeUsed(2));
    }

    @Test
    void withoutASessionThereIsNone() {
        notes.keep(request, CODES);

        assertThat(notes.find(request, Note.NewRecoveryCodes.class)).isEmpty();
    }

    @Test
    void doesNotSayItsCodes() {
        assertThat(CODES.toString()).doesNotContain("the-code");
    }
}
