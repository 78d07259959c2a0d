package id.amanchat.conversation;

import id.amanchat.conversation.internal.Company;
import id.amanchat.conversation.internal.ConversationStore;
import id.amanchat.guard.FalseAlarm;
import id.amanchat.guard.FalseAlarms;
import id.amanchat.guard.Speaker;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;

/** Those who take part in a conversation say that the guard saw in it what is not there. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
@RunAs(Roles.SYSTEM)
public class Objections {

    @Resource
    private SessionContext context;

    @Inject
    private ConversationStore store;

    @Inject
    private Company company;

    @Inject
    private FalseAlarms alarms;

    /**
     * Counts a false alarm; keeps no text.
     *
     * @param sequence the message's number; empty for a text of the caller's own that was refused
     */
    public ObjectionAnswer falseAlarm(ConversationId id, String rule, OptionalLong sequence) {
        PersonId caller = caller();
        Optional<Speaker> speaker = store.find(id)
                .map(company::in)
                .filter(parties -> parties.all().contains(caller))
                .flatMap(parties -> sequence.isPresent()
                        ? whoWrote(id, sequence.getAsLong())
                        : parties.sideOf(caller).map(Objections::speaker));
        if (speaker.isEmpty()) {
            return ObjectionAnswer.NOT_FOUND;
        }
        FalseAlarm alarm = new FalseAlarm(rule, speaker.get(), caller.value(), id.value(), sequence);
        return alarms.report(alarm) ? ObjectionAnswer.TAKEN : ObjectionAnswer.UNKNOWN_RULE;
    }

    private Optional<Speaker> whoWrote(ConversationId id, long sequence) {
        return store.messages(id, sequence - 1, 1).stream()
                .filter(message -> message.sequence() == sequence)
                .map(message -> speaker(message.side()))
                .findFirst();
    }

    private static Speaker speaker(Side side) {
        return side == Side.CUSTOMER ? Speaker.CUSTOMER : Speaker.STAFF;
    }

    private PersonId caller() {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }
}
