package id.amanchat.trust.internal;

import id.amanchat.platform.Vault;
import id.amanchat.trust.ScreenshotState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Pictures in quarantine, one after another, each in transactions of its own, none of which waits for the scanner. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Rescanning {

    @Inject
    private ReportStore reports;

    @Inject
    private Vault vault;

    /** Some. */
    public List<ReportScreenshot.Key> quarantined() {
        return reports.quarantined();
    }

    /** What is to be scanned; empty when it was done meanwhile, or does not open. */
    public Optional<byte[]> content(ReportScreenshot.Key key) {
        return reports.findScreenshot(key)
                .filter(found -> found.state() == ScreenshotState.QUARANTINED)
                .flatMap(found -> found.sealedContent().flatMap(content -> vault.open(content, found.owner())));
    }

    public void scanned(ReportScreenshot.Key key, ScreenshotState state) {
        reports.findScreenshot(key)
                .filter(found -> found.state() == ScreenshotState.QUARANTINED)
                .ifPresent(found -> found.scanned(state));
    }
}
