package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.TransferView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Transfers as one of the two agents sees them. */
@ApplicationScoped
public class TransferViews {

    @Inject
    private TransferStore transfers;

    @Inject
    private DeskStore deskStore;

    @Inject
    private People people;

    /** Everything that an agent hands on, was offered by a transfer, or takes part in by one. */
    Known of(PersonId me, List<Offer> offers) {
        List<Transfer> found = transfers.underway(
                me,
                offers.stream().map(Offer::transfer).flatMap(Optional::stream).toList());
        Set<PersonId> named = found.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.from()), each.to().stream()))
                .collect(Collectors.toSet());
        return new Known(me, found, people.badges(named), queues(me, found));
    }

    private Map<ConversationId, Assignment> queues(PersonId me, List<Transfer> found) {
        return deskStore.assignments(found.stream()
                .filter(each -> joinedBy(me, each))
                .map(Transfer::conversation)
                .toList());
    }

    private static boolean joinedBy(PersonId me, Transfer transfer) {
        return transfer.joined() && transfer.to().filter(me::equals).isPresent();
    }

    /** Those of one agent, read. */
    record Known(
            PersonId me,
            List<Transfer> transfers,
            Map<PersonId, Badge> badges,
            Map<ConversationId, Assignment> assignments) {

        /** In whose rooms the agent is beside the one who answers. */
        List<Transfer> joined() {
            return transfers.stream()
                    .filter(each -> joinedBy(me, each) && assignments.containsKey(each.conversation()))
                    .toList();
        }

        String queueOf(Transfer transfer) {
            return assignments.get(transfer.conversation()).queue();
        }

        Optional<TransferView> view(UUID id) {
            return transfers.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .map(this::view);
        }

        Optional<TransferView> of(ConversationId conversation) {
            return transfers.stream()
                    .filter(each -> each.conversation().equals(conversation))
                    .findFirst()
                    .map(this::view);
        }

        private TransferView view(Transfer transfer) {
            return new TransferView(
                    transfer.from().equals(me),
                    transfer.warm(),
                    name(Optional.of(transfer.from())),
                    name(transfer.to()),
                    transfer.queue().orElse(null),
                    transfer.note(),
                    transfer.joined());
        }

        private String name(Optional<PersonId> person) {
            return person.map(badges::get).map(Badge::name).orElse("");
        }
    }
}
