package id.amanchat.it.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.amanchat.it.harness.ChatServer;
import id.amanchat.it.harness.OwnServers;
import id.amanchat.it.harness.Workplace;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Servers that the script has not been run on, or not any more. */
@OwnServers
class UninstalledServerIT {

    @Test
    void withoutTheScriptTheLogSaysWhatIsMissingAndWhatMendsIt() {
        try (ChatServer server = ChatServer.stock("bare").start()) {
            server.deploy(Workplace.EAR);

            await("the self-check speaks")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> server.log().contains("Self-check: security domain"));
            assertThat(server.log())
                    .contains("Self-check: data source: the database is in memory")
                    .contains("bin/jboss-cli.sh --file=install.cli")
                    .contains("Self-check: security domain: nobody can sign in")
                    .contains(
                            "/subsystem=undertow/application-security-domain=other:write-attribute(name=integrated-jaspi,value=false)")
                    .contains("Self-check: broker: the connection factory java:/jms/ChatNonTx is missing");
        }
    }

    @Test
    void uninstalledTwiceTheServerStartsAsBeforeAndTheDataIsStillThere() {
        try (ChatServer server = ChatServer.installed("uninstalled").start()) {
            server.deployTheProduct();
            server.management().undeploy("chat.ear");
            server.stop();

            server.run("uninstall.cli").run("uninstall.cli").start();

            assertThat(server.data().resolve("amanchat"))
                    .isDirectoryContaining(file -> file.toString().endsWith(".mv.db"));
            assertThat(server.log()).doesNotContain("WFLYSRV0026");
        }
    }
}
