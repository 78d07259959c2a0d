package id.amanchat.it.install;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.harness.ChatServer;
import id.amanchat.it.harness.OwnServers;
import id.amanchat.it.harness.Workplace;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The scripts for administrators: each can be run twice, and each twin undoes the other to the letter. */
@OwnServers
class ScriptsIT {

    private static final String STOCK =
            comparable(Workplace.WILDFLY.resolve("standalone/configuration/standalone-full.xml"));

    @Test
    void installTwiceIsInstallOnceAndUninstallLeavesTheStockConfiguration() {
        try (ChatServer server = ChatServer.installed("scripts")) {
            String installed = configuration(server);
            assertThat(installed)
                    .contains("max-delivery-attempts=\"5\"")
                    .contains("redelivery-delay=\"5000\"")
                    .contains("max-redelivery-delay=\"5000\"")
                    .contains("dead-letter-address=\"jms.queue.DLQ\"");
            assertThat(configuration(server.run("install.cli"))).isEqualTo(installed);

            assertThat(configuration(server.run("uninstall.cli"))).isEqualTo(STOCK);
            assertThat(configuration(server.run("uninstall.cli"))).isEqualTo(STOCK);
        }
    }

    @Test
    void postgresqlTwiceIsPostgresqlOnceAndItsUndoLeavesTheFile() {
        try (ChatServer server = ChatServer.installedWithModulesOfItsOwn("scripts-postgresql")) {
            String installed = configuration(server);
            server.withEnvironment("AMANCHAT_POSTGRESQL_DRIVER", driver());
            String onPostgresql = configuration(server.run("postgresql.cli"));
            assertThat(onPostgresql).contains("jdbc:postgresql:").doesNotContain("amanchat/chat;WRITE_DELAY");
            assertThat(configuration(server.run("postgresql.cli"))).isEqualTo(onPostgresql);
            assertThat(configuration(server.run("install.cli"))).isEqualTo(onPostgresql);

            assertThat(configuration(server.run("postgresql-undo.cli"))).isEqualTo(installed);
            assertThat(configuration(server.run("postgresql-undo.cli"))).isEqualTo(installed);
        }
    }

    @Test
    void noScriptHoldsASecretOrDeletesData() throws IOException {
        try (var scripts = Files.newDirectoryStream(Workplace.CONFIG, "*.cli")) {
            for (Path script : scripts) {
                String commands = Files.readString(script).replaceAll("(?m)^#.*$", "");
                assertThat(commands)
                        .as(script.toString())
                        .doesNotContainPattern("(?i)password=\"?[^\"$]")
                        .doesNotContain("drop ")
                        .doesNotContain("rm ");
            }
        }
    }

    private static String configuration(ChatServer server) {
        return comparable(server.configuration());
    }

    /** The server writes the attributes of an element now in one order, now in another; the parser sorts them. */
    private static String comparable(Path xml) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile());
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String driver() {
        return org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }
}
