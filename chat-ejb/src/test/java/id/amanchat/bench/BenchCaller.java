package id.amanchat.bench;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Optional;

/** Who calls, as the container would say it. */
final class BenchCaller {

    private record Caller(String name, String role) {}

    private static final Caller ANONYMOUS = new Caller("anonymous", "");

    /** As whom calls go out. */
    private final ThreadLocal<Caller> caller = ThreadLocal.withInitial(() -> ANONYMOUS);

    /** Who called the bean that is at work. */
    private final ThreadLocal<Caller> seen = ThreadLocal.withInitial(() -> ANONYMOUS);

    private final BenchTransactions transactions;

    BenchCaller(BenchTransactions transactions) {
        this.transactions = transactions;
    }

    void be(String name, String role) {
        caller.set(new Caller(name, role));
    }

    void beNobody() {
        caller.remove();
    }

    boolean has(String role) {
        return role.equals(caller.get().role());
    }

    /** Takes that role for what it calls, and gives it back. The container gives up the name, too. */
    Object runAs(Optional<String> role, java.util.concurrent.Callable<Object> work) throws Exception {
        Caller before = caller.get();
        Caller seenBefore = seen.get();
        seen.set(before);
        role.ifPresent(taken -> caller.set(new Caller("anonymous", taken)));
        try {
            return work.call();
        } finally {
            seen.set(seenBefore);
            caller.set(before);
        }
    }

    /** What a bean sees of its caller is from before it took another role. */
    SessionContext context() {
        return (SessionContext) Proxy.newProxyInstance(
                SessionContext.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "getCallerPrincipal" -> principal();
                    case "isCallerInRole" -> seen.get().role().equals(given[0]);
                    case "setRollbackOnly" -> {
                        transactions.rollbackOnly();
                        yield null;
                    }
                    case "getRollbackOnly" -> transactions.isRollbackOnly();
                    case "toString" -> "SessionContext";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Principal principal() {
        String name = seen.get().name();
        return () -> name;
    }
}
