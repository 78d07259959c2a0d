package id.amanchat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds the map of the rooms: who may use whose door. A package in no row fails. */
@AnalyzeClasses(packages = "id.amanchat", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "id.amanchat.";

    /** The rows of the table in the README: room → the doors it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "health", Set.of(),
            "platform", Set.of("health"),
            "identity", Set.of("platform", "health"),
            "guard", Set.of("platform"),
            "conversation", Set.of("platform", "identity", "guard"),
            "routing", Set.of("platform", "identity", "conversation", "guard"),
            "trust", Set.of("platform", "identity", "conversation", "guard"),
            "social", Set.of("platform", "identity", "conversation", "guard"),
            "realtime", Set.of("platform", "identity", "conversation", "routing", "guard", "social"),
            "administration", Set.of("platform", "identity", "routing", "guard", "trust", "social"));

    @ArchTest
    void everyPackageIsARoomOrItsInside(JavaClasses all) {
        assertThat(all).allSatisfy(each -> {
            String room = room(each);
            assertThat(MAY_USE).as("room of %s", each.getName()).containsKey(room);
            assertThat(each.getPackageName() + ".").matches(Pattern.quote(ROOT + room) + "\\.(internal\\..*)?");
        });
    }

    @ArchTest
    void everyRoomHasSomebodyInIt(JavaClasses all) {
        assertThat(all.stream().map(ArchitectureTest::room))
                .containsAll(MAY_USE.keySet().stream()
                        .filter(room -> !room.equals("health"))
                        .toList());
    }

    @ArchTest
    static final ArchRule DOORS_ONLY = classes().should(new ArchCondition<>("use only the doors that the map allows") {
        @Override
        public void check(JavaClass user, ConditionEvents events) {
            user.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith(ROOT))
                    .filter(dependency -> !allowed(user, dependency.getTargetClass()))
                    .forEach(
                            dependency -> events.add(SimpleConditionEvent.violated(user, dependency.getDescription())));
        }
    });

    private static boolean allowed(JavaClass user, JavaClass used) {
        if (room(user).equals(room(used))) {
            return true;
        }
        return MAY_USE.getOrDefault(room(user), Set.of()).contains(room(used))
                && !(used.getPackageName() + ".").contains(".internal.");
    }

    private static String room(JavaClass each) {
        String rest = each.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    @ArchTest
    static final ArchRule ENTITIES_STAY_INSIDE =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..internal..");

    @ArchTest
    static final ArchRule CONSUMERS_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(MessageDriven.class)
            .should()
            .resideInAPackage("..internal..")
            .andShould()
            .haveSimpleNameEndingWith("Consumer");

    @ArchTest
    static final ArchRule DOORS_SAY_WHO_MAY_ENTER = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .beAnnotatedWith(jakarta.annotation.security.RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(jakarta.annotation.security.PermitAll.class);

    @ArchTest
    static final ArchRule NO_TIRED_NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("EJB")
            .orShould()
            .haveSimpleNameEndingWith("Util");

    @ArchTest
    static final ArchRule NO_JAVA_SERIALIZATION_ON_THE_WIRE =
            noClasses().should().dependOnClassesThat(named("jakarta.jms.ObjectMessage", "java.io.ObjectInputStream"));

    @ArchTest
    static final ArchRule STORES_ALONE_TALK_TO_THE_DATABASE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .and()
            .doNotHaveSimpleName("SampleBankLoader")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "named " + Set.of(names), each -> Set.of(names).contains(each.getName()));
    }
}
