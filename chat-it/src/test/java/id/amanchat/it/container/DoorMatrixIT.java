package id.amanchat.it.container;

import id.amanchat.it.access.RoleMatrix;
import id.amanchat.it.access.RoleMatrix.Row;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/**
 * Every cell of the matrix at the doors, really tried: each business method is called as each role, with nothing in its
 * parameters. Whoever is not let in is refused by the container before the method sees them; whoever is let in gets an
 * answer or, nothing being what it needs, a failure of another kind. What they did is rolled back.
 */
@InContainer
class DoorMatrixIT {

    @Inject
    private AsCustomer asCustomer;

    @Inject
    private AsAgent asAgent;

    @Inject
    private AsSupervisor asSupervisor;

    @Inject
    private AsAdministrator asAdministrator;

    @Inject
    private AsAuditor asAuditor;

    @Inject
    private AsSystem asSystem;

    @Resource
    private UserTransaction transaction;

    /** Calls something as somebody. */
    private interface Caller {
        String run(Callable<String> call) throws Exception;
    }

    @Deployment
    static EnterpriseArchive product() {
        return TheProduct.with(
                DoorMatrixIT.class,
                Caller.class,
                RoleMatrix.class,
                Row.class,
                AsCustomer.class,
                AsAgent.class,
                AsSupervisor.class,
                AsAdministrator.class,
                AsAuditor.class,
                AsSystem.class);
    }

    @Test
    void everyDoorOpensForWhomTheMatrixSays() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Row row : RoleMatrix.read().rows("door")) {
            for (Map.Entry<String, Caller> who : callers().entrySet()) {
                all.assertThat(tried(row.endpoint(), who.getValue()))
                        .as(row.name() + " for " + who.getKey())
                        .isEqualTo(row.cell(who.getKey()));
            }
        }
        all.assertAll();
    }

    private Map<String, Caller> callers() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put(RoleMatrix.ANONYMOUS, Callable::call);
        callers.put("customer", asCustomer::run);
        callers.put("agent", asAgent::run);
        callers.put("supervisor", asSupervisor::run);
        callers.put("administrator", asAdministrator::run);
        callers.put("auditor", asAuditor::run);
        callers.put(RoleMatrix.SYSTEM, asSystem::run);
        return callers;
    }

    private String tried(String door, Caller caller) throws Exception {
        String bean = "id.amanchat." + door.substring(0, door.lastIndexOf('.', door.indexOf('(')));
        Class<?> type = Class.forName(bean);
        Method method = Arrays.stream(type.getMethods())
                .filter(each -> door.endsWith("." + signature(each)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + door));
        Object opened = CDI.current().select(type).get();
        transaction.begin();
        try {
            return caller.run(() -> letIn(opened, method));
        } finally {
            transaction.rollback();
        }
    }

    private static String letIn(Object bean, Method method) throws IllegalAccessException {
        try {
            method.invoke(bean, nothing(method));
            return "yes";
        } catch (InvocationTargetException failure) {
            return failure.getCause() instanceof EJBAccessException ? "no" : "yes";
        }
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private static Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class
                        ? (Object) 0
                        : type == long.class ? (Object) 0L : type == boolean.class ? false : null)
                .toArray();
    }
}
