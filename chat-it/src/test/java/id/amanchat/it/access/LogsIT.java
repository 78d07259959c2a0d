package id.amanchat.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people write and what they sign in with stays out of the log, also when it is refused. */
@SampleBank
class LogsIT {

    private static final String CUSTOMER = "maya.putri";

    private final Bank bank;

    LogsIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void noMessageTextAndNoSecretStandsInTheLog() {
        String mark = "canary-" + UUID.randomUUID();
        Person maya = Person.named(CUSTOMER);
        ChatClient stranger = bank.stranger();
        stranger.givePassword(maya.username(), "wrong-" + mark);
        stranger.givePassword(maya.username(), maya.password());
        stranger.giveCode("000000");
        ChatClient customer = bank.client(CUSTOMER);
        String conversation = bank.startedBy(CUSTOMER);
        customer.say(conversation, UUID.randomUUID().toString(), "My PIN is " + mark);
        customer.say(conversation, UUID.randomUUID().toString(), mark + "\u0000");
        customer.say(conversation, "not-an-id", "Refused " + mark);

        String log = bank.server().log();

        assertThat(log).as("the control: a look at the right file").contains("Self-check");
        assertThat(List.of(mark, maya.password(), maya.totpSecret()))
                .allSatisfy(secret -> assertThat(log).doesNotContain(secret));
    }
}
