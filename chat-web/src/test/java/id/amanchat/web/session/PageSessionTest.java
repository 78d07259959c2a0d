package id.amanchat.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.SignedInPerson;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageSessionTest {

    private static final PersonId BUDI = PersonId.fresh();

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");

    private final PageSession pages = new PageSession(new Settings(), new Time() {
        @Override
        public Instant instant() {
            return now;
        }
    });

    private final HttpServletRequest browser = browser();

    private HttpSession open;
    private int opened;

    @Test
    void aPasswordAloneSignsNobodyIn() {
        pages.begin(browser, BUDI);

        assertThat(pages.findPending(browser)).contains(BUDI);
        assertThat(pages.findPerson(browser)).isEmpty();
        assertThat(pages.findToken(browser)).isEmpty();
    }

    @Test
    void thePasswordIsForgottenAfterFiveMinutes() {
        pages.begin(browser, BUDI);
        later(Duration.ofMinutes(5));

        assertThat(pages.findPending(browser)).isEmpty();
    }

    @Test
    void eachStepIsASessionOfItsOwn() {
        pages.begin(browser, BUDI);
        pages.signIn(browser, budi());

        assertThat(opened).isEqualTo(2);
        assertThat(pages.findPending(browser)).isEmpty();
        assertThat(pages.findPerson(browser)).contains(budi());
    }

    @Test
    void endsAfterFifteenMinutesWithoutAnAct() {
        pages.signIn(browser, budi());
        later(Duration.ofMinutes(15));
        assertThat(pages.findPerson(browser)).isPresent();

        later(Duration.ofSeconds(1));
        assertThat(pages.findPerson(browser)).isEmpty();
        assertThat(open).as("the session, with its sockets").isNull();
    }

    @Test
    void livesOnWhileThePersonActsButTwelveHoursAtMost() {
        pages.signIn(browser, budi());
        for (int quarters = 0; quarters < 48; quarters++) {
            later(Duration.ofMinutes(15));
            pages.act(browser);
            assertThat(pages.findPerson(browser)).isPresent();
        }

        later(Duration.ofSeconds(1));
        assertThat(pages.findPerson(browser)).isEmpty();
    }

    @Test
    void eachSessionHasATokenOfItsOwn() {
        pages.signIn(browser, budi());
        String first = pages.findToken(browser).orElseThrow();
        pages.signIn(browser, budi());

        assertThat(first).hasSizeGreaterThanOrEqualTo(43);
        assertThat(pages.findToken(browser)).isPresent().get().isNotEqualTo(first);
    }

    private void later(Duration duration) {
        now = now.plus(duration);
    }

    private static SignedInPerson budi() {
        return new SignedInPerson(BUDI.value(), BUDI.value(), "Budi Santoso", Role.CUSTOMER, null);
    }

    private HttpServletRequest browser() {
        return proxy(HttpServletRequest.class, (name, arguments) -> {
            if ((boolean) arguments[0] && open == null) {
                open = session();
                opened++;
            }
            return open;
        });
    }

    private HttpSession session() {
        Map<Object, Object> attributes = new HashMap<>();
        return proxy(HttpSession.class, (name, arguments) -> switch (name) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
            case "invalidate" -> open = null;
            default -> throw new IllegalArgumentException(name);
        });
    }

    private interface Answers {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = answers.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }
}
