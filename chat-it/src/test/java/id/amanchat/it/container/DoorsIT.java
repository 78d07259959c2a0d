package id.amanchat.it.container;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Conversations;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.SignIn;
import id.amanchat.identity.Visitor;
import id.amanchat.routing.AgentDesk;
import id.amanchat.routing.Availability;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Authority is checked where the work is done: whoever gets past the pages still stands before the doors. */
@InContainer
class DoorsIT {

    @Inject
    private Conversations conversations;

    @Inject
    private AgentDesk desk;

    @Inject
    private People people;

    @Inject
    private SignIn signIn;

    @Inject
    private AsCustomer asCustomer;

    @Inject
    private AsAgent asAgent;

    @Deployment
    static EnterpriseArchive product() {
        return TheProduct.with(DoorsIT.class, AsCustomer.class, AsAgent.class);
    }

    @Test
    void nobodyMayDoAnythingInAConversation() {
        ConversationId id = ConversationId.fresh();
        refused(() -> conversations.request("accounts", "en", "Hello"));
        refused(() -> conversations.post(id, new ClientId(UUID.randomUUID()), "Hello"));
        refused(() -> conversations.find(id));
        refused(() -> conversations.findCurrent());
        refused(() -> conversations.messages(id, 0, 10));
        refused(() -> conversations.received(id, 1));
        refused(() -> conversations.read(id, 1));
        refused(() -> conversations.typing(id));
        refused(() -> conversations.end(id));
    }

    @Test
    void nobodyHasADesk() {
        refused(() -> desk.view());
        refused(() -> desk.choose(Availability.ONLINE));
    }

    @Test
    void nobodyLearnsWhoThereIs() {
        refused(() -> people.findBadge(PersonId.fresh()));
    }

    @Test
    void aCustomerHasNoDesk() {
        refused(() -> asCustomer.run(() -> desk.view()));
        refused(() -> asCustomer.run(() -> people.findBadge(PersonId.fresh())));
    }

    @Test
    void anAgentIsNoCustomer() {
        refused(() -> asAgent.run(() -> conversations.request("accounts", "en", "Hello")));
        refused(() -> asAgent.run(() -> conversations.findCurrent()));
    }

    @Test
    void theRoleItselfOpensTheDoor() {
        assertThatThrownBy(() -> asCustomer.run(() -> conversations.findCurrent()))
                .as("let in by role, but the caller is no person of the bank")
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("The caller is no person");
    }

    @Test
    void theSignInIsForEverybodyAndAWrongPasswordIsAnAnswer() {
        Assertions.assertThat(signIn.checkPassword("nobody", "nothing", new Visitor("192.0.2.1", null, null))
                        .toString())
                .contains("Refused");
    }

    private static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(call);
    }
}
