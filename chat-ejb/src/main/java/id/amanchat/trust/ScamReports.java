package id.amanchat.trust;

import id.amanchat.identity.Roles;
import id.amanchat.identity.Visitor;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/**
 * Reports of scams, from anyone: signed in or not, from a conversation or not. Every text passes the guard before it is kept;
 * pictures are decoded and encoded anew, sealed, and shown to nobody before a scanner called them clean. Throttled by
 * address and by person.
 */
@Stateless
@PermitAll
public class ScamReports {

    public static final int MOST_SCREENSHOTS = 4;

    /** In bytes. */
    public static final int LARGEST_SCREENSHOT = 5 * 1024 * 1024;

    /** In pixels, width by height. */
    public static final int MOST_PIXELS = 20_000_000;

    /** Takes a report; from a conversation, its transcript is sealed at this moment and the thread says that it was reported. */
    public ReportAnswer report(NewReport report, Visitor visitor) {
        throw new UnsupportedOperationException();
    }

    /** The caller's reports, the newest first, at most 50. */
    @RolesAllowed(Roles.CUSTOMER)
    public List<MyReport> mine() {
        return List.of();
    }
}
