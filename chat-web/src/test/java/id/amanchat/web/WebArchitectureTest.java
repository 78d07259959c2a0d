package id.amanchat.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The web holds screens, REST and push: no rules, no database, no messaging, and it knows the doors only. */
@AnalyzeClasses(packages = "id.amanchat.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    @ArchTest
    static final ArchRule EVERYTHING_IS_UNDER_WEB = classes()
            .should()
            .resideInAnyPackage(
                    "id.amanchat.web.session",
                    "id.amanchat.web.line",
                    "id.amanchat.web.language",
                    "id.amanchat.web.rest",
                    "id.amanchat.web.push",
                    "id.amanchat.web.sign",
                    "id.amanchat.web.security",
                    "id.amanchat.web.admin",
                    "id.amanchat.web.book",
                    "id.amanchat.web.guard",
                    "id.amanchat.web.agent",
                    "id.amanchat.web.supervisor",
                    "id.amanchat.web.trust",
                    "id.amanchat.web.accounts",
                    "id.amanchat.web.invitation",
                    "id.amanchat.web.page");

    @ArchTest
    static final ArchRule DOORS_ONLY =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("id.amanchat..internal..");

    @ArchTest
    static final ArchRule NO_DATABASE_AND_NO_MESSAGING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "jakarta.jms..");

    @ArchTest
    static final ArchRule REST_HAS_NO_FACES_IN_IT = noClasses()
            .that()
            .resideInAPackage("id.amanchat.web.rest")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule NO_JAVA_SERIALIZATION =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream");
}
