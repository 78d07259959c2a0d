package id.amanchat.it.container;

import id.amanchat.it.harness.ContainerHome;
import id.amanchat.it.harness.OwnServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test class that runs inside the application server, beside the product's own beans. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OwnServers
@ExtendWith({ContainerHome.class, ArquillianExtension.class})
@interface InContainer {}
