package id.amanchat.it.container;

import id.amanchat.it.access.RoleMatrix;
import id.amanchat.it.harness.ContainerHome;
import id.amanchat.it.harness.Workplace;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The product's own EAR with a test class beside its pages. Not an extra test WAR: an EAR with an authentication mechanism
 * of its own does not deploy with one.
 */
final class TheProduct {

    private static final String WAR = "chat-web.war";

    private TheProduct() {}

    static EnterpriseArchive with(Class<?>... classes) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, Workplace.EAR.toFile());
        WebArchive war = ear.getAsType(WebArchive.class, WAR);
        war.setWebXML(new StringAsset(withoutHttpsOnly(war)));
        war.addClasses(classes)
                .addClasses(InContainer.class, ContainerHome.class, TheProduct.class)
                .addAsResource(RoleMatrix.FILE);
        ear.addAsModule(Testable.archiveToTest(war));
        return ear.addAsLibraries(Stream.of(
                        org.assertj.core.api.Assertions.class,
                        org.awaitility.Awaitility.class,
                        org.hamcrest.Matcher.class,
                        net.bytebuddy.ByteBuddy.class)
                .map(TheProduct::jar)
                .toArray(File[]::new));
    }

    /** Arquillian talks to its servlet over plain HTTP. */
    private static String withoutHttpsOnly(WebArchive war) {
        try (InputStream webXml = war.get("WEB-INF/web.xml").getAsset().openStream()) {
            String text = new String(webXml.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("CONFIDENTIAL", "NONE");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static File jar(Class<?> inIt) {
        return new File(inIt.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
