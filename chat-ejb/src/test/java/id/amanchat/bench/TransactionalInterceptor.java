package id.amanchat.bench;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** What the container does around a method that is {@link Transactional}. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class TransactionalInterceptor {

    @Inject
    private BenchTransactions transactions;

    @AroundInvoke
    Object transact(InvocationContext call) throws Exception {
        Transactional asked = call.getMethod().isAnnotationPresent(Transactional.class)
                ? call.getMethod().getAnnotation(Transactional.class)
                : call.getMethod().getDeclaringClass().getAnnotation(Transactional.class);
        return switch (asked.value()) {
            case REQUIRED -> transactions.required(call::proceed);
            case REQUIRES_NEW -> transactions.requiresNew(call::proceed);
            case MANDATORY -> transactions.mandatory(call::proceed);
            case NOT_SUPPORTED, NEVER -> transactions.notSupported(call::proceed);
            case SUPPORTS -> call.proceed();
        };
    }
}
