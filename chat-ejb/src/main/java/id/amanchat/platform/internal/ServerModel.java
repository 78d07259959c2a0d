package id.amanchat.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import javax.management.JMException;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** Reads the server's own configuration, as WildFly shows it over JMX. On another server nothing is found. */
@ApplicationScoped
public class ServerModel {

    /** The value of an attribute, as text. */
    public Optional<String> find(String resource, String attribute) {
        try {
            Object value = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName("jboss.as:" + resource), attribute);
            return Optional.ofNullable(value).map(Object::toString);
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException(resource, e);
        } catch (JMException e) {
            return Optional.empty();
        }
    }

    /** Whether there is a model to read at all. */
    public boolean readable() {
        return find("management-root=server", "serverState").isPresent();
    }
}
