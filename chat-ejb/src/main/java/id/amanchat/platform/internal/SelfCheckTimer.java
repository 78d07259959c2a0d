package id.amanchat.platform.internal;

import id.amanchat.health.CheckLine;
import id.amanchat.platform.SelfCheck;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks soon after the start (before, the server's own model cannot be read) and then time and again; logs what changed. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class SelfCheckTimer {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);
    private static final long SOON_MS = 500;
    private static final long AGAIN_MS = 15_000;

    @Resource
    private TimerService timers;

    @Inject
    private SelfCheck selfCheck;

    private volatile List<CheckLine> told = List.of();

    @PostConstruct
    void start() {
        timers.createIntervalTimer(SOON_MS, AGAIN_MS, new TimerConfig(null, false));
    }

    @Timeout
    void look() {
        List<CheckLine> lines = selfCheck.run();
        if (!lines.equals(told)) {
            lines.forEach(SelfCheckTimer::tell);
            told = lines;
        }
    }

    private static void tell(CheckLine line) {
        if (line.ok() && line.cure().isEmpty()) {
            LOG.info("Self-check: {}: {}", line.name(), line.text());
        } else if (line.ok()) {
            LOG.warn("Self-check: {}: {}. To mend it: {}", line.name(), line.text(), line.cure());
        } else {
            LOG.error("Self-check: {}: {}. To mend it: {}", line.name(), line.text(), line.cure());
        }
    }
}
