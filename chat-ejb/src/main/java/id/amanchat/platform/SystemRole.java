package id.amanchat.platform;

/** The application's own doing: timers, consumers and doors that open doors run as this, no person ever has it. */
public final class SystemRole {

    public static final String NAME = "system";

    private SystemRole() {}
}
