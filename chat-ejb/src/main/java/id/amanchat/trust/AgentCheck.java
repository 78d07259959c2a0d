package id.amanchat.trust;

import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Visitor;
import id.amanchat.trust.internal.Caller;
import id.amanchat.trust.internal.CheckingAgents;
import id.amanchat.trust.internal.Pace;
import id.amanchat.trust.internal.Pace.Limit;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an employee ID and a match code belong to somebody of the bank who serves a conversation right now. For anyone;
 * throttled by address and, for whoever is signed in, by person.
 *
 * <p>The relayed match code: a criminal opens a genuine chat of his own and reads its code to a victim. So a signed-in
 * customer is told yes for their <em>own</em> conversation only, and whoever is not signed in learns only that such a chat
 * is open.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgentCheck {

    /** In the half hour that goes on and the one before. Many customers share one address of a mobile network. */
    private static final int MOST_OF_AN_ADDRESS = 120;

    private static final int MOST_OF_A_PERSON = 20;

    private static final int LONGEST = 40;

    @Resource
    private SessionContext context;

    @Inject
    private Pace pace;

    @Inject
    private People people;

    @Inject
    private CheckingAgents checking;

    /**
     * Checks both, in any case, with any spaces or dashes.
     *
     * @param employeeId as typed
     * @param matchCode as typed
     */
    public AgentCheckAnswer check(String employeeId, String matchCode, Visitor visitor) {
        Optional<PersonId> caller = Caller.find(context);
        if (!pace.allows(limits(caller, visitor))) {
            return new AgentCheckAnswer.TooOften(pace.pause());
        }
        // Staff asks as anybody does: no conversation is their own to be told of.
        Optional<PersonId> customer =
                caller.filter(person -> people.findRole(person).equals(Optional.of(Role.CUSTOMER)));
        return checking.check(kept(employeeId), kept(matchCode), customer);
    }

    private static List<Limit> limits(Optional<PersonId> caller, Visitor visitor) {
        return Stream.concat(
                        Stream.of(new Limit("check:" + visitor.origin(), MOST_OF_AN_ADDRESS)),
                        caller.map(person -> new Limit("check:" + person, MOST_OF_A_PERSON)).stream())
                .toList();
    }

    /** What is longer is none, and is not worked on. */
    private static String kept(String typed) {
        return typed == null || typed.length() > LONGEST ? "" : typed.strip();
    }
}
