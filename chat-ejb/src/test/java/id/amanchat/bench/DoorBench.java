package id.amanchat.bench;

import id.amanchat.administration.GuardBook;
import id.amanchat.administration.internal.GuardsDoor;
import id.amanchat.conversation.Conversations;
import id.amanchat.guard.Guard;
import id.amanchat.health.HealthBoard;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.SignIn;
import id.amanchat.identity.internal.HashGate;
import id.amanchat.platform.Setting;
import id.amanchat.platform.Settings;
import id.amanchat.realtime.Push;
import id.amanchat.routing.Queues;
import id.amanchat.social.SocialFigures;
import id.amanchat.trust.MatchCodes;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The doors on a bench: session beans with roles and transactions over a real database, without
 * a server. {@code @RegisterExtension final DoorBench bench = new DoorBench();} gives each test empty tables, a clock that
 * stands, and nobody calling.
 *
 * <p>Real: injection, events with their transaction phases, {@code @RolesAllowed}, {@code @RunAs}, {@code @Transactional},
 * transaction attributes, Hibernate, the migrated schema. Not real: slow hashes, interceptors of the server, its timers, exceptions
 * wrapped by it.
 */
public final class DoorBench implements BeforeEachCallback, AfterEachCallback {

    /** Made once for all tests of the JVM: it takes seconds, and mutation tests run each test by itself. */
    private static final class Parts {
        private static final Parts ALL = new Parts();

        private final BenchDatabase database = new BenchDatabase();
        private final BenchTransactions transactions = new BenchTransactions();
        private final BenchCaller caller = new BenchCaller(transactions);
        private final SeContainer container;

        private Parts() {
            System.setProperty(Setting.KEYSET_FILE.key(), keysetFile().toString());
            transactions.use(database.entityManagers());
            container = new Weld()
                    .disableDiscovery()
                    .setBeanDiscoveryMode(BeanDiscoveryMode.ALL)
                    .addPackages(
                            true,
                            SignIn.class,
                            Settings.class,
                            HealthBoard.class,
                            Conversations.class,
                            Queues.class,
                            Push.class,
                            Guard.class,
                            SocialFigures.class,
                            MatchCodes.class)
                    .addBeanClasses(
                            GuardBook.class,
                            GuardsDoor.class,
                            HandChannels.class,
                            HandClock.class,
                            NotedFigures.class,
                            QuickHashes.class,
                            NotedEvents.class,
                            Witness.class,
                            DoorInterceptor.class,
                            TransactionalInterceptor.class)
                    .addServices(transactions)
                    .addExtension(new BenchExtension(database, transactions, caller))
                    .initialize();
        }

        private static Path keysetFile() {
            try {
                return Files.createTempDirectory("bench").resolve("keyset.json");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Parts parts = Parts.ALL;

    @Override
    public void beforeEach(ExtensionContext context) {
        parts.database.startOver();
        get(HandClock.class).startOver();
        get(HandChannels.class).startOver();
        get(NotedFigures.class).startOver();
        get(NotedEvents.class).startOver();
        get(Witness.class).startOver();
        startOver(HashGate.class);
    }

    /** What holds places must not keep those of a test that failed. */
    private void startOver(Class<?> type) {
        BeanManager beans = parts.container.getBeanManager();
        Bean<?> bean = beans.resolve(beans.getBeans(type));
        ((AlterableContext) beans.getContext(bean.getScope())).destroy(bean);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        parts.caller.beNobody();
    }

    /** A bean: a door, or something behind it. */
    public <T> T get(Class<T> type) {
        return parts.container.select(type).get();
    }

    /** This thread calls as that person from now on. */
    public void be(PersonId person, Role role) {
        parts.caller.be(person.toString(), role.containerName());
    }

    /** This thread calls as the application itself. */
    public void beSystem() {
        parts.caller.be("anonymous", id.amanchat.identity.Roles.SYSTEM);
    }

    public void beNobody() {
        parts.caller.beNobody();
    }

    /** Does it in one transaction. */
    @SuppressWarnings("unchecked")
    public <T> T inTransaction(Callable<T> work) {
        try {
            return (T) parts.transactions.requiresNew(work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** The entity manager of the transaction that goes on, for what a test looks at or makes by itself. */
    public EntityManager em() {
        return parts.transactions.entityManager();
    }

    public void pass(Duration duration) {
        get(HandClock.class).pass(duration);
    }

    public HandClock clock() {
        return get(HandClock.class);
    }

    public NotedFigures figures() {
        return get(NotedFigures.class);
    }

    /** All events of the product whose transaction was committed, of whatever type. */
    public Witness witness() {
        return get(Witness.class);
    }

    /** How many statements the database gets while this is done. */
    public long statements(Runnable work) {
        return parts.database.statements(work);
    }

    /** Events for the record whose transaction was committed. */
    public NotedEvents events() {
        return get(NotedEvents.class);
    }
}
