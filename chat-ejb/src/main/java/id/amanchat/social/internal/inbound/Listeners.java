package id.amanchat.social.internal.inbound;

import id.amanchat.platform.Node;
import id.amanchat.social.AccountId;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to all accounts that this node has the lease of. Each has threads of its own, for channels take their time; and every
 * account is listened to by one node, or for some seconds by two, which harms nothing.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    /** A third of a lease. */
    private static final long LEASE_SECONDS = 10;

    private static final long LOOK_MILLIS = 500;

    private static final long DELETIONS_SECONDS = 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Accounts accounts;

    @Inject
    private Listening listening;

    @Inject
    private Looking looking;

    @Inject
    private Node node;

    private final Map<AccountId, Ear> ears = new ConcurrentHashMap<>();

    private List<Future<?>> turns = List.of();

    @PostConstruct
    void start() {
        turns = List.of(
                every(LEASE_SECONDS * 1_000, this::lease),
                every(LOOK_MILLIS, this::look),
                every(DELETIONS_SECONDS * 1_000, this::lookForDeletions));
    }

    @PreDestroy
    void stop() {
        turns.forEach(turn -> turn.cancel(false));
        ears.values().forEach(Ear::stop);
    }

    /** An executor drops a task that throws. */
    private Future<?> every(long millis, Runnable turn) {
        return executor.scheduleWithFixedDelay(() -> goOn(turn), millis, millis, TimeUnit.MILLISECONDS);
    }

    private void lease() {
        Set<AccountId> leased = new HashSet<>();
        for (Account account : accounts.connected()) {
            if (accounts.lease(account.id(), node)) {
                leased.add(account.id());
                ears.computeIfAbsent(account.id(), any -> new Ear(account)).now(account);
            }
        }
        ears.forEach((id, ear) -> {
            if (!leased.contains(id)) {
                ears.remove(id);
                ear.stop();
            }
        });
    }

    private void look() {
        for (Ear ear : ears.values()) {
            if (listening.due(ear) && ear.startPolling()) {
                start(ear, "ask", () -> ask(ear));
            }
            if (listening.lineDue(ear) && ear.startLine()) {
                ear.lineOn(start(ear, "line", () -> hear(ear)));
            }
        }
    }

    private void ask(Ear ear) {
        try {
            goOn(() -> listening.ask(ear));
        } finally {
            ear.polled();
        }
    }

    private void hear(Ear ear) {
        try {
            goOn(() -> listening.hear(ear));
        } finally {
            ear.lineEnded();
        }
    }

    private void lookForDeletions() {
        ears.values().forEach(ear -> start(ear, "deletions", () -> goOn(() -> looking.look(ear.account()))));
    }

    private Thread start(Ear ear, String what, Runnable work) {
        Thread thread = threads.newThread(work);
        thread.setName("amanchat-social-" + what + "-" + ear.account().id());
        thread.start();
        return thread;
    }

    /** Whatever failed is tried again at its next turn. */
    private static void goOn(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.error("Listening to a social account failed; it is tried again", e);
        }
    }
}
