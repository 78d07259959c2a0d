package id.amanchat.administration;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.administration.FirstAdministrator.Answer;
import id.amanchat.administration.FirstAdministrator.Application;
import id.amanchat.administration.internal.FirstToken;
import id.amanchat.bench.HandClock;
import id.amanchat.identity.AccessEvent;
import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.People;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private final FirstAdministrator door = new FirstAdministrator();
    private final List<AccessEvent> told = new ArrayList<>();

    @BeforeEach
    void anEmptyInstallation() {
        door.time = new HandClock();
        door.events = events();
        door.people = new People() {
            @Override
            public boolean administratorExists() {
                return false;
            }
        };
        door.token = new FirstToken() {
            @Override
            public synchronized boolean accepts(String given) {
                return "right".equals(given);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private Event<AccessEvent> events() {
        return (Event<AccessEvent>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    told.add((AccessEvent) arguments[0]);
                    return null;
                });
    }

    private Answer check(String token) {
        return door.check(new Application(token, "", "ratna", "", null));
    }

    @Test
    void aRefusedTokenIsToldToTheRecordAndNotWhatWasTyped() {
        assertThat(check("wrong")).isEqualTo(Answer.TOKEN_REFUSED);
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(ActivityKind.ACTIVATION_REFUSED);
            assertThat(event.subject()).isNull();
            assertThat(event.toString()).doesNotContain("wrong");
        });
    }

    @Test
    void theRightTokenIsNoRefusal() {
        assertThat(check("right")).isEqualTo(Answer.NAME_REFUSED);
        assertThat(told).isEmpty();
    }
}
