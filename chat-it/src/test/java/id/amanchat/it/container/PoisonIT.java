package id.amanchat.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.amanchat.platform.Destinations;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** A message that cannot be handled is tried five times and then stands with the dead letters; nothing else waits for it. */
@InContainer
class PoisonIT {

    private static final String MARK = "poison";
    private static final Duration FIVE_TRIES = Duration.ofSeconds(40);
    /** A second each here (container.cli), five in the script for administrators (ScriptsIT). */
    private static final Duration FOUR_PAUSES = Duration.ofMillis(3_900);

    private static final int CONSUMERS = 4;

    @Inject
    private JMSContext jms;

    @Resource(lookup = "java:/jms/queue/DLQ")
    private Queue deadLetters;

    @Deployment
    static EnterpriseArchive product() {
        return TheProduct.with(PoisonIT.class);
    }

    @Test
    void poisonStandsInTheDeadLettersAfterFiveTriesAndDelaysNobody() throws Exception {
        String id = UUID.randomUUID().toString();
        // As many as there are consumers, so that each of them holds one.
        for (int i = 0; i < CONSUMERS; i++) {
            send("this is no chat request", id);
        }

        long from = System.nanoTime();
        send("{}", id + "-harmless");
        await("the harmless message is taken")
                .pollInSameThread()
                .atMost(Duration.ofSeconds(5))
                .until(() -> waiting(id + "-harmless") == 0);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(2));

        await("the poison is buried").pollInSameThread().atMost(FIVE_TRIES).until(() -> dead(id).size() == CONSUMERS);
        assertThat(Duration.ofNanos(System.nanoTime() - from))
                .as("the tries stand apart, so that what is only ill for a moment recovers")
                .isGreaterThan(FOUR_PAUSES);
        assertThat(waiting(id)).isZero();
        for (Message letter : dead(id)) {
            assertThat(letter.getBody(String.class)).isEqualTo("this is no chat request");
            assertThat(letter.getStringProperty("_AMQ_ORIG_ADDRESS")).contains("ChatRequestQueue");
        }
        bury(id);
    }

    private void send(String text, String id) throws NamingException {
        jms.createProducer().setProperty(MARK, id).send(requests(), text);
    }

    private int waiting(String id) throws JMSException, NamingException {
        return browse(requests(), id).size();
    }

    private List<Message> dead(String id) throws JMSException {
        return browse(deadLetters, id);
    }

    private List<Message> browse(Queue queue, String id) throws JMSException {
        try (var browser = jms.createBrowser(queue, MARK + " = '" + id + "'")) {
            List<Message> messages = new ArrayList<>();
            Enumeration<?> all = browser.getEnumeration();
            Collections.list(all).forEach(message -> messages.add((Message) message));
            return messages;
        }
    }

    private void bury(String id) {
        try (var consumer = jms.createConsumer(deadLetters, MARK + " = '" + id + "'")) {
            while (consumer.receiveNoWait() != null) {
                // The test's own letters only.
            }
        }
    }

    private static Queue requests() throws NamingException {
        return (Queue) new InitialContext().lookup(Destinations.CHAT_REQUEST_QUEUE);
    }
}
