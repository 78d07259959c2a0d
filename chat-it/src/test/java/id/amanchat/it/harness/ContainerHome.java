package id.amanchat.it.harness;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sets up, once, the server that Arquillian starts, and tells arquillian.xml where it is. In the container itself there is
 * nothing to set up.
 */
public final class ContainerHome implements BeforeAllCallback {

    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(ContainerHome.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("amanchat.root") != null) {
            context.getRoot().getStore(SHARED).getOrComputeIfAbsent("prepared", key -> prepare());
        }
    }

    private static boolean prepare() {
        ChatServer server = ChatServer.installedWithModulesOfItsOwn("container");
        server.runScript(Workplace.ROOT.resolve("chat-it/src/test/scripts/container.cli"));
        System.setProperty("amanchat.container.home", server.home().toString());
        System.setProperty(
                "amanchat.container.management-port",
                String.valueOf(server.ports().management()));
        System.setProperty(
                "amanchat.container.properties",
                "-Djboss.socket.binding.port-offset=" + server.ports().offset() + " -Djboss.node.name=container"
                        + " -Djboss.tx.node.id=container -Damanchat.https-port="
                        + server.ports().https() + " -Damanchat.sample-bank=" + Workplace.SAMPLE_BANK);
        return true;
    }
}
