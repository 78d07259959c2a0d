package id.amanchat.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.weld.transaction.spi.TransactionServices;

/** Transactions as the container gives them to session beans, without a server: a stack of them a thread. */
final class BenchTransactions implements TransactionServices {

    /** What the container refuses outside of a transaction. */
    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "flush", "lock", "refresh");

    /** One transaction, or the lack of one that was asked for. */
    private static final class Frame {
        private final EntityManager em;
        private final boolean transaction;
        private final List<Synchronization> synchronizations = new ArrayList<>();

        private Frame(EntityManager em, boolean transaction) {
            this.em = em;
            this.transaction = transaction;
        }
    }

    private final ThreadLocal<Deque<Frame>> frames = ThreadLocal.withInitial(ArrayDeque::new);

    private EntityManagerFactory factory;

    void use(EntityManagerFactory found) {
        factory = found;
    }

    /** In the transaction there is, else in a new one. */
    Object required(Callable<Object> work) throws Exception {
        if (!isTransactionActive()) {
            return requiresNew(work);
        }
        try {
            return work.call();
        } catch (RuntimeException e) {
            rollbackOnly();
            throw e;
        }
    }

    Object requiresNew(Callable<Object> work) throws Exception {
        Frame frame = new Frame(factory.createEntityManager(), true);
        frames.get().push(frame);
        boolean committed = false;
        frame.em.getTransaction().begin();
        try {
            Object result = work.call();
            if (!frame.em.getTransaction().getRollbackOnly()) {
                List.copyOf(frame.synchronizations).forEach(Synchronization::beforeCompletion);
                frame.em.getTransaction().commit();
                committed = true;
            }
            return result;
        } finally {
            frames.get().pop();
            end(frame, committed);
        }
    }

    private static void end(Frame frame, boolean committed) {
        if (frame.em.getTransaction().isActive()) {
            frame.em.getTransaction().rollback();
        }
        frame.em.close();
        frame.synchronizations.forEach(
                each -> each.afterCompletion(committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK));
    }

    Object notSupported(Callable<Object> work) throws Exception {
        Frame frame = new Frame(factory.createEntityManager(), false);
        frames.get().push(frame);
        try {
            return work.call();
        } finally {
            frames.get().pop();
            frame.em.close();
        }
    }

    Object mandatory(Callable<Object> work) throws Exception {
        if (!isTransactionActive()) {
            throw new IllegalStateException("Needs a transaction");
        }
        return required(work);
    }

    void rollbackOnly() {
        if (!isTransactionActive()) {
            throw new IllegalStateException("No transaction to roll back");
        }
        frames.get().peek().em.getTransaction().setRollbackOnly();
    }

    boolean isRollbackOnly() {
        return frames.get().peek().em.getTransaction().getRollbackOnly();
    }

    /** What is injected: always the entity manager of the transaction that goes on. */
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, given) -> {
                    if (!isTransactionActive() && WRITES.contains(method.getName())) {
                        throw new TransactionRequiredException(method.getName());
                    }
                    try {
                        return method.invoke(current(), given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        forgetWhatWasRead();
                    }
                });
    }

    /** Without any frame (a test that looks by itself) the reader is closed by the garbage collector alone, which is fine here. */
    private EntityManager current() {
        Frame frame = frames.get().peek();
        return frame == null ? factory.createEntityManager() : frame.em;
    }

    /** Outside of a transaction the container gives each call an entity manager of its own: nothing is remembered. */
    private void forgetWhatWasRead() {
        Frame frame = frames.get().peek();
        if (frame != null && !frame.transaction) {
            frame.em.clear();
        }
    }

    @Override
    public boolean isTransactionActive() {
        Frame frame = frames.get().peek();
        return frame != null && frame.transaction;
    }

    @Override
    public void registerSynchronization(Synchronization synchronization) {
        frames.get().peek().synchronizations.add(synchronization);
    }

    @Override
    public UserTransaction getUserTransaction() {
        throw new UnsupportedOperationException("Session beans manage no transactions themselves");
    }

    @Override
    public void cleanup() {}
}
