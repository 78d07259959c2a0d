package id.amanchat.conversation;

import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who takes part in a conversation. */
public record Parties(Badge customer, Optional<Badge> agent) {

    /** Both, or the customer alone while nobody answers. */
    public Set<PersonId> all() {
        return Stream.concat(Stream.of(customer), agent.stream())
                .map(Badge::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The other one; empty when there is none. */
    public Optional<PersonId> otherThan(Side side) {
        return side == Side.CUSTOMER ? agent.map(Badge::person) : Optional.of(customer.person());
    }
}
