package id.amanchat.it.access;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.amanchat.identity.SignIn;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A business method of a session bean at a door, and whom it lets in by its annotations. */
record Door(String name, boolean everybody, Set<String> roles) {

    private static final String ROOT = "id.amanchat.";

    /** All of them, from the compiled classes. */
    static final List<Door> ALL = read();

    private static List<Door> read() {
        // Only their names matter of what they use; reading all that too would take half a minute.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .importUrl(SignIn.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(Door::isDoor)
                        .flatMap(bean -> bean.getMethods().stream())
                        .filter(Door::isBusiness)
                        .map(Door::of)
                        .sorted(Comparator.comparing(Door::name))
                        .toList();
    }

    boolean letsIn(String role) {
        return everybody || roles.contains(role);
    }

    private static boolean isDoor(JavaClass type) {
        return !(type.getPackageName() + ".").contains(".internal.")
                && (type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Singleton.class)
                        || type.isAnnotatedWith(Stateful.class));
    }

    private static boolean isBusiness(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** What stands on the method goes before what stands on the class. */
    private static Door of(JavaMethod method) {
        JavaClass bean = method.getOwner();
        boolean own = method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(PermitAll.class)
                || method.isAnnotatedWith(DenyAll.class);
        boolean everybody = own ? method.isAnnotatedWith(PermitAll.class) : bean.isAnnotatedWith(PermitAll.class);
        Set<String> roles = own
                ? method.tryGetAnnotationOfType(RolesAllowed.class.getName())
                        .map(Door::roles)
                        .orElse(Set.of())
                : bean.tryGetAnnotationOfType(RolesAllowed.class.getName())
                        .map(Door::roles)
                        .orElse(Set.of());
        return new Door(name(method), everybody, roles);
    }

    private static Set<String> roles(JavaAnnotation<?> annotation) {
        return Set.of((String[]) annotation.getExplicitlyDeclaredProperty("value"));
    }

    /** "identity.SignIn.checkPassword(String String Visitor)": no commas, for it stands in a CSV. */
    private static String name(JavaMethod method) {
        return method.getOwner().getName().substring(ROOT.length())
                + "."
                + method.getName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }
}
