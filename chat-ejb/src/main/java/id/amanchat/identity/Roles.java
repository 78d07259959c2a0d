package id.amanchat.identity;

/** The names of the roles, as the container knows them. */
public final class Roles {

    public static final String CUSTOMER = "customer";
    public static final String AGENT = "agent";
    public static final String SUPERVISOR = "supervisor";
    public static final String ADMINISTRATOR = "administrator";
    public static final String AUDITOR = "auditor";

    /** The application's own doing: timers and consumers run as this, no person ever has it. */
    public static final String SYSTEM = "system";

    private Roles() {}
}
