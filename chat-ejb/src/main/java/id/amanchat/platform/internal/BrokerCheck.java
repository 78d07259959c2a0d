package id.amanchat.platform.internal;

import id.amanchat.health.CheckLine;
import id.amanchat.platform.Destinations;
import id.amanchat.platform.StartUpCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The broker that wakes the dispatcher and carries events to other nodes. */
@ApplicationScoped
public class BrokerCheck implements StartUpCheck {

    private static final String NAME = "broker";

    @Override
    public CheckLine look() {
        try {
            ConnectionFactory factory =
                    (ConnectionFactory) new InitialContext().lookup(Destinations.NON_TRANSACTIONAL_FACTORY);
            try (JMSContext context = factory.createContext()) {
                return CheckLine.good(
                        NAME,
                        "broker.answers",
                        "answers as {0}",
                        context.getMetaData().getJMSProviderName());
            }
        } catch (NamingException e) {
            return CheckLine.bad(
                    NAME,
                    "broker.missing",
                    "the connection factory {0} is missing",
                    "bin/jboss-cli.sh --file=install.cli",
                    Destinations.NON_TRANSACTIONAL_FACTORY);
        } catch (JMSRuntimeException | jakarta.jms.JMSException e) {
            return CheckLine.bad(NAME, "broker.silent", "the broker does not answer", "start the broker");
        }
    }
}
