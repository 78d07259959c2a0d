package id.amanchat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This JVM among those that serve the same database. */
@ApplicationScoped
public class Node {

    private final String name = System.getProperty("jboss.node.name", "node") + "-"
            + UUID.randomUUID().toString().substring(0, 8);

    /** The server's own name, the same after a restart. Servers of one installation have different ones. */
    public String server() {
        return System.getProperty("jboss.node.name", "");
    }

    /** A name no other node has, nor this one after a restart; at most 100 characters. */
    public String name() {
        return name.length() <= 100 ? name : name.substring(name.length() - 100);
    }
}
