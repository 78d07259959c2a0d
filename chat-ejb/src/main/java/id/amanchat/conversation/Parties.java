package id.amanchat.conversation;

import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who takes part in a conversation. */
public record Parties(Badge customer, Optional<Badge> agent, List<Participant> others) {

    /** With nobody beside the agent. */
    public Parties(Badge customer, Optional<Badge> agent) {
        this(customer, agent, List.of());
    }

    /** The agent and all others of the staff, those who read along, too. */
    public Set<PersonId> staff() {
        return Stream.concat(agent.stream(), others.stream().map(Participant::badge))
                .map(Badge::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The customer and all the staff; the customer alone while nobody answers. */
    public Set<PersonId> all() {
        return Stream.concat(Stream.of(customer.person()), staff().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The other one; empty when there is none. */
    public Optional<PersonId> otherThan(Side side) {
        return side == Side.CUSTOMER ? agent.map(Badge::person) : Optional.of(customer.person());
    }
}
