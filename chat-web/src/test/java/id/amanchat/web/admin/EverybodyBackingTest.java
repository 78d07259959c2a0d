package id.amanchat.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Staff;
import id.amanchat.identity.StaffAnswer;
import id.amanchat.web.security.SecurityFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EverybodyBackingTest {

    private final SecurityFixture fixture = new SecurityFixture();
    private final EverybodyBacking backing = new EverybodyBacking();
    private final List<SessionId> kept = new ArrayList<>();

    @BeforeEach
    void anAdministratorOnThePage() {
        backing.said = fixture.said;
        backing.ways = fixture.ways;
        backing.stepUpForm = fixture.form;
        backing.staff = new Staff() {
            @Override
            public StaffAnswer endAllSessions(SessionId session) {
                StaffAnswer done = fixture.needing(SensitiveAction.ADMINISTER_PEOPLE, new StaffAnswer.Done());
                kept.add(session);
                return done;
            }
        };
    }

    @Test
    void endsAllButTheOwnOnceTheSecondFactorIsGiven() {
        fixture.granted.add(SensitiveAction.ADMINISTER_PEOPLE);
        backing.endAllSessions();

        assertThat(kept).containsExactly(fixture.session);
        assertThat(fixture.went).containsExactly("admin/people");
        assertThat(fixture.said.news("people")).isEqualTo("people.everybody-signed-out");
    }

    @Test
    void endsNothingWithoutIt() {
        backing.endAllSessions();

        assertThat(kept).isEmpty();
        assertThat(fixture.went).isEmpty();
        assertThat(fixture.said.refusals("people")).containsExactly("step-up.NEEDED");
    }
}
