package id.amanchat.trust;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.identity.Visitor;
import id.amanchat.trust.internal.Caller;
import id.amanchat.trust.internal.Pace;
import id.amanchat.trust.internal.Pace.Limit;
import id.amanchat.trust.internal.ReportRules;
import id.amanchat.trust.internal.ReportStore;
import id.amanchat.trust.internal.ReportViews;
import id.amanchat.trust.internal.Reporting;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

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

    private static final int MOST_SHOWN = 50;

    /** In the half hour that goes on and the one before. */
    private static final int MOST_OF_AN_ADDRESS = 12;

    private static final int MOST_OF_A_PERSON = 6;

    @Resource
    private SessionContext context;

    @Inject
    private Pace pace;

    @Inject
    private Reporting reporting;

    @Inject
    private ReportStore reports;

    /** Takes a report; from a conversation, its transcript is sealed at this moment and the thread says that it was reported. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ReportAnswer report(NewReport report, Visitor visitor) {
        Optional<PersonId> caller = Caller.find(context);
        // Counted only when it could be taken: whoever corrects a field is no flood.
        Optional<ReportAnswer> refusal = ReportRules.refusal(report);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return pace.allows(List.of(limit(caller, visitor)))
                ? reporting.report(report, caller)
                : new ReportAnswer.TooOften(pace.pause());
    }

    /** Customers who share an address do not hinder each other. */
    private static Limit limit(Optional<PersonId> caller, Visitor visitor) {
        return caller.map(person -> new Limit("report:" + person, MOST_OF_A_PERSON))
                .orElseGet(() -> new Limit("report:" + visitor.origin(), MOST_OF_AN_ADDRESS));
    }

    /** The caller's reports, the newest first, at most 50. */
    @RolesAllowed(Roles.CUSTOMER)
    public List<MyReport> mine() {
        return reports.of(Caller.of(context), MOST_SHOWN).stream()
                .map(ReportViews::mine)
                .toList();
    }
}
