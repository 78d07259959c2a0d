package id.amanchat.trust.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ServedConversation;
import id.amanchat.conversation.ServingStaff;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.SpokenCode;
import id.amanchat.trust.AgentCheckAnswer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Holds an employee ID and a match code against the conversations that go on. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class CheckingAgents {

    /** No agent serves more: so many codes are made for every question, so that time tells nothing. */
    private static final int ALWAYS = 12;

    @Inject
    private ServingStaff serving;

    @Inject
    private CodeMaker codes;

    /**
     * Checks.
     *
     * @param customer who asks, when signed in as a customer: only their own conversation counts then
     */
    public AgentCheckAnswer check(String employeeId, String matchCode, Optional<PersonId> customer) {
        String letters = SpokenCode.letters(matchCode);
        List<ServedConversation> served = serving.served(employeeId);
        List<ServedConversation> matching = served.stream()
                .filter(each -> codes.matches(each.id(), each.staff().person(), letters))
                .toList();
        IntStream.range(served.size(), ALWAYS).forEach(each -> waste(letters));
        return matching.stream()
                .filter(each -> customer.isEmpty() || customer.get().equals(each.customer()))
                .findFirst()
                .map(found -> customer.isPresent() ? genuine(found) : somebodys(found))
                .orElseGet(AgentCheckAnswer.NotConfirmed::new);
    }

    private void waste(String letters) {
        UUID nobody = new UUID(0, 0);
        codes.matches(new ConversationId(nobody), new PersonId(nobody), letters);
    }

    private static AgentCheckAnswer genuine(ServedConversation found) {
        return new AgentCheckAnswer.Genuine(found.staff().name(), found.staff().employeeId(), found.openSince());
    }

    private static AgentCheckAnswer somebodys(ServedConversation found) {
        return new AgentCheckAnswer.SomebodysChat(found.openSince());
    }
}
