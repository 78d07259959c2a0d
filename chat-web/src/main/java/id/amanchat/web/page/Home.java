package id.amanchat.web.page;

import id.amanchat.identity.Role;

/** Where each role starts after signing in. */
public final class Home {

    static final String FOR_ALL = "/";

    private Home() {}

    /** The path within the application. */
    public static String of(Role role) {
        return switch (role) {
            case CUSTOMER -> "/conversation";
            case AGENT -> "/agent/";
            case ADMINISTRATOR -> "/admin/";
            case SUPERVISOR -> "/supervisor/";
            case AUDITOR -> FOR_ALL;
        };
    }
}
