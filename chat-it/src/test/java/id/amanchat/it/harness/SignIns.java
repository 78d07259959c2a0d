package id.amanchat.it.harness;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Codes that one server has not seen yet. Each is accepted once, and one step either way of the clock is still accepted: so
 * a person may show two or three without anybody waiting, and another one when the clock has moved on.
 */
public final class SignIns {

    private static final long LONG_ENOUGH_SECONDS = 12;

    private final Map<String, Long> lastStep = new ConcurrentHashMap<>();

    public String freshCode(Person person) {
        return freshCode(person.username(), person.totpSecret());
    }

    public synchronized String freshCode(String username, String secret) {
        long step = Math.max(firstStep(), lastStep.getOrDefault(username, 0L) + 1);
        await("the clock reaches the next code of " + username)
                .atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> step <= Totp.stepNow() + 1);
        lastStep.put(username, step);
        return Totp.code(secret, step);
    }

    /** The one before is still accepted, when the step is young enough that it will be so when it arrives. */
    private static long firstStep() {
        return Totp.stepNow() - (Totp.secondsLeft() > LONG_ENOUGH_SECONDS ? 1 : 0);
    }

    /** Six digits that are no code of this person at any step around now. */
    public static String wrongCode(Person person) {
        for (int candidate = 0; ; candidate++) {
            String code = "%06d".formatted(candidate);
            if (isWrong(person, code)) {
                return code;
            }
        }
    }

    private static boolean isWrong(Person person, String code) {
        long now = Totp.stepNow();
        for (long step = now - 3; step <= now + 3; step++) {
            if (Totp.code(person.totpSecret(), step).equals(code)) {
                return false;
            }
        }
        return true;
    }
}
