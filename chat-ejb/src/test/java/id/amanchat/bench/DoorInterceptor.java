package id.amanchat.bench;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What the container does around a session bean's business method: roles and transaction. */
@Door
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class DoorInterceptor {

    @Inject
    private BenchTransactions transactions;

    @Inject
    private BenchCaller caller;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        if (!Modifier.isPublic(method.getModifiers())) {
            throw new IllegalStateException(method + " is not public: the container would not let it be called");
        }
        if (!allowed(method)) {
            throw new EJBAccessException(method + " is not for this caller");
        }
        return transact(method, call::proceed);
    }

    private boolean allowed(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return true;
        }
        return find(method, RolesAllowed.class)
                .map(roles -> Arrays.stream(roles.value()).anyMatch(caller::has))
                .orElse(true);
    }

    private Object transact(Method method, Callable<Object> work) throws Exception {
        Callable<Object> asTold = () -> caller.runAs(runAs(method), work);
        if (find(method, TransactionManagement.class)
                .filter(management -> management.value() == TransactionManagementType.BEAN)
                .isPresent()) {
            return transactions.notSupported(asTold);
        }
        return switch (find(method, TransactionAttribute.class)
                .map(TransactionAttribute::value)
                .orElse(TransactionAttributeType.REQUIRED)) {
            case REQUIRED -> transactions.required(asTold);
            case REQUIRES_NEW -> transactions.requiresNew(asTold);
            case MANDATORY -> transactions.mandatory(asTold);
            case NOT_SUPPORTED, NEVER -> transactions.notSupported(asTold);
            case SUPPORTS -> asTold.call();
        };
    }

    private static Optional<String> runAs(Method method) {
        return find(method.getDeclaringClass(), RunAs.class).map(RunAs::value);
    }

    private static <A extends Annotation> Optional<A> find(Method method, Class<A> type) {
        return Optional.ofNullable(method.getAnnotation(type)).or(() -> find(method.getDeclaringClass(), type));
    }

    private static <A extends Annotation> Optional<A> find(Class<?> bean, Class<A> type) {
        return Optional.ofNullable(bean.getAnnotation(type));
    }
}
