package id.amanchat.platform;

import java.util.Optional;

/**
 * A setting that is a command: acted on once when it appears or changes while the server runs. What stood there at the
 * start is not: a restart must not do it again. Not for several threads.
 */
public final class Command {

    private final Settings settings;
    private final Setting setting;
    private String seen;

    public Command(Settings settings, Setting setting) {
        this.settings = settings;
        this.setting = setting;
        this.seen = now();
    }

    /** Whether it stands there already, so that it has to be removed before it can be given. */
    public boolean leftOver() {
        return !seen.isEmpty();
    }

    /** What is asked for since the last look; mostly nothing. */
    public Optional<String> look() {
        String now = now();
        boolean fresh = !now.equals(seen) && !now.isEmpty();
        seen = now;
        return Optional.of(now).filter(given -> fresh);
    }

    private String now() {
        return settings.optional(setting).map(String::strip).orElse("");
    }
}
