package id.amanchat.bench;

import id.amanchat.identity.internal.PasswordHashes;
import id.amanchat.platform.Time;
import id.amanchat.platform.internal.NoFigures;
import id.amanchat.platform.internal.ServerFigures;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.literal.InjectLiteral;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.configurator.AnnotatedTypeConfigurator;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.sql.DataSource;

/** Makes CDI beans of session beans, and injects what the server would have. */
final class BenchExtension implements Extension {

    private static final class DoorLiteral extends AnnotationLiteral<Door> implements Door {
        private static final long serialVersionUID = 1L;
    }

    /** Has its stand-in here. */
    private static final Set<Class<?>> REPLACED =
            Set.of(Time.class, PasswordHashes.class, NoFigures.class, ServerFigures.class);

    private static final Set<Class<?>> GIVEN = Set.of(
            SessionContext.class,
            DataSource.class,
            ManagedExecutorService.class,
            ManagedScheduledExecutorService.class,
            ManagedThreadFactory.class);

    private final BenchDatabase database;
    private final BenchTransactions transactions;
    private final BenchCaller caller;

    BenchExtension(BenchDatabase database, BenchTransactions transactions, BenchCaller caller) {
        this.database = database;
        this.transactions = transactions;
        this.caller = caller;
    }

    <T> void look(@Observes ProcessAnnotatedType<T> found) {
        Class<T> type = found.getAnnotatedType().getJavaClass();
        boolean stateless = type.isAnnotationPresent(Stateless.class);
        boolean singleton = type.isAnnotationPresent(Singleton.class);
        boolean bean = type.isAnnotationPresent(ApplicationScoped.class) || type.isAnnotationPresent(Interceptor.class);
        if (REPLACED.contains(type) || !bean && !stateless && !singleton) {
            found.veto();
            return;
        }
        AnnotatedTypeConfigurator<T> changed = found.configureAnnotatedType();
        if (stateless || singleton) {
            changed.remove(
                    each -> each.annotationType() == Stateless.class || each.annotationType() == Singleton.class);
            changed.add(stateless ? Dependent.Literal.INSTANCE : ApplicationScoped.Literal.INSTANCE)
                    .add(new DoorLiteral());
        }
        changed.filterFields(field -> field.isAnnotationPresent(PersistenceContext.class)
                        || field.isAnnotationPresent(Resource.class)
                                && GIVEN.contains(field.getJavaMember().getType()))
                .forEach(field -> field.add(InjectLiteral.INSTANCE));
    }

    void give(@Observes AfterBeanDiscovery found) {
        give(found, EntityManager.class, transactions.entityManager());
        give(found, SessionContext.class, caller.context());
        give(found, DataSource.class, database.dataSource());
        give(found, ManagedExecutorService.class, idle(ManagedExecutorService.class));
        give(found, ManagedScheduledExecutorService.class, idle(ManagedScheduledExecutorService.class));
        give(found, ManagedThreadFactory.class, idleThreads());
        give(found, BenchTransactions.class, transactions);
        give(found, BenchCaller.class, caller);
    }

    /** Takes work and never does it: a test calls what it wants done. */
    private static <T> T idle(Class<T> executor) {
        return executor.cast(Proxy.newProxyInstance(
                executor.getClassLoader(), new Class<?>[] {executor}, (proxy, method, given) -> null));
    }

    /** Threads that end at once: nothing leaves the bench by itself. */
    private static ManagedThreadFactory idleThreads() {
        return (ManagedThreadFactory) Proxy.newProxyInstance(
                ManagedThreadFactory.class.getClassLoader(),
                new Class<?>[] {ManagedThreadFactory.class},
                (proxy, method, given) -> new Thread(() -> {}));
    }

    private static <T> void give(AfterBeanDiscovery found, Class<T> type, T instance) {
        found.<T>addBean().addType(type).scope(Dependent.class).createWith(context -> instance);
    }
}
