package id.amanchat.conversation;

import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who takes part in a conversation.
 *
 * @param customer outside, who wrote there: a handle, whose id no person has
 * @param channel outside, nobody is on the customer's side here
 */
public record Parties(Badge customer, Optional<Badge> agent, List<Participant> others, Channel channel) {

    /** In our own window, with nobody beside the agent. */
    public Parties(Badge customer, Optional<Badge> agent) {
        this(customer, agent, List.of());
    }

    /** In our own window. */
    public Parties(Badge customer, Optional<Badge> agent, List<Participant> others) {
        this(customer, agent, others, Channel.CHAT);
    }

    /** The customer, unless it is held outside. */
    public Set<PersonId> customerHere() {
        return channel.outside() ? Set.of() : Set.of(customer.person());
    }

    /** The agent and all others of the staff, those who read along, too. */
    public Set<PersonId> staff() {
        return Stream.concat(agent.stream(), others.stream().map(Participant::badge))
                .map(Badge::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The customer, who is nobody here when it is held outside, and all the staff. */
    public Set<PersonId> all() {
        return Stream.concat(customerHere().stream(), staff().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those to whom it matters what that side does: the other side, and on their own side those who read along or help. */
    public Set<PersonId> otherThan(PersonId person) {
        return all().stream().filter(each -> !each.equals(person)).collect(Collectors.toUnmodifiableSet());
    }

    /** Those who write: the customer, the agent, and who helps. */
    public Stream<Badge> writers() {
        return Stream.of(
                        Stream.of(customer),
                        agent.stream(),
                        others.stream()
                                .filter(other -> other.part() == Part.HELPER)
                                .map(Participant::badge))
                .flatMap(each -> each);
    }

    /** As whom this person writes here; empty for those who only read, and for everybody else. */
    public Optional<Badge> findWriter(PersonId person) {
        return writers().filter(badge -> badge.person().equals(person)).findFirst();
    }

    /** The side on which this person writes; empty as {@link #findWriter}. */
    public Optional<Side> sideOf(PersonId person) {
        return findWriter(person).map(badge -> badge.person().equals(customer.person()) ? Side.CUSTOMER : Side.AGENT);
    }

    /** Somebody of the staff here; empty for the customer and everybody else. */
    public Optional<Badge> findStaff(PersonId person) {
        return Stream.concat(agent.stream(), others.stream().map(Participant::badge))
                .filter(badge -> badge.person().equals(person))
                .findFirst();
    }
}
