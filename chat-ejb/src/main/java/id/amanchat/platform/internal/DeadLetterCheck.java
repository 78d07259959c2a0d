package id.amanchat.platform.internal;

import id.amanchat.health.CheckLine;
import id.amanchat.platform.StartUpCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Without a dead-letter address Artemis throws away what failed too often. */
@ApplicationScoped
public class DeadLetterCheck implements StartUpCheck {

    private static final String NAME = "dead letters";
    private static final String SETTING = "subsystem=messaging-activemq,server=default,address-setting=#";

    @Inject
    private ServerModel model;

    @Override
    public CheckLine look() {
        Optional<String> address = model.find(SETTING, "deadLetterAddress").filter(name -> !name.isBlank());
        Optional<String> attempts = model.find(SETTING, "maxDeliveryAttempts");
        if (!model.readable()
                || model.find("subsystem=messaging-activemq,server=default", "started")
                        .isEmpty()) {
            return CheckLine.good(
                    NAME,
                    "dead-letters.outside",
                    "kept by a broker outside this server: see to its dead-letter address there");
        }
        if (address.isEmpty()) {
            return CheckLine.bad(
                    NAME,
                    "dead-letters.lost",
                    "a message that fails too often would be thrown away",
                    "/subsystem=messaging-activemq/server=default/address-setting=#:write-attribute(name=dead-letter-address,value=jms.queue.DLQ)");
        }
        if (attempts.filter("5"::equals).isEmpty()) {
            return CheckLine.bad(
                    NAME,
                    "dead-letters.tries",
                    "a message is tried {0} times instead of 5",
                    "/subsystem=messaging-activemq/server=default/address-setting=#:write-attribute(name=max-delivery-attempts,value=5)",
                    attempts.orElse("?"));
        }
        return CheckLine.good(NAME, "dead-letters.kept", "after 5 tries in {0}", address.get());
    }
}
