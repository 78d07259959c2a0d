package id.amanchat.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.amanchat.platform.Destinations;
import jakarta.inject.Inject;
import jakarta.jms.JMSContext;
import jakarta.jms.Topic;
import java.time.Duration;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What another node committed reaches this node's sockets; what this node committed does not come back from the broker. */
@InContainer
class OtherNodesIT {

    @Inject
    private JMSContext jms;

    @Inject
    private WitnessOfPushes witness;

    @Deployment
    static EnterpriseArchive product() {
        return TheProduct.with(OtherNodesIT.class, WitnessOfPushes.class);
    }

    @Test
    void anEventOfAnotherNodeIsShownHereAndAnOwnOneIsNotShownTwice() throws NamingException {
        String own = UUID.randomUUID().toString();
        String foreign = UUID.randomUUID().toString();

        publish(own, System.getProperty("jboss.node.name"));
        publish(foreign, "another-server");

        // One consumer takes them in order: when the second is here, the first would be.
        await("the other node's event")
                .pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .until(() -> witness.seen().contains(foreign));
        assertThat(witness.seen()).doesNotContain(own);
    }

    private void publish(String mark, String server) throws NamingException {
        Topic topic = (Topic) new InitialContext().lookup(Destinations.CONVERSATION_EVENT_TOPIC);
        jms.createProducer()
                .setProperty("node", server + "-some-run")
                .setProperty("server", server)
                .send(
                        topic,
                        "{\"to\":[\"" + UUID.randomUUID() + "\"],\"body\":{\"type\":\"test\",\"mark\":\"" + mark
                                + "\"}}");
    }
}
