package id.amanchat.identity;

import id.amanchat.platform.SystemRole;

/** The names of the roles, as the container knows them. */
public final class Roles {

    public static final String CUSTOMER = "customer";
    public static final String AGENT = "agent";
    public static final String SUPERVISOR = "supervisor";
    public static final String ADMINISTRATOR = "administrator";
    public static final String AUDITOR = "auditor";

    /** The application's own doing, also to rooms that know no people. */
    public static final String SYSTEM = SystemRole.NAME;

    private Roles() {}
}
