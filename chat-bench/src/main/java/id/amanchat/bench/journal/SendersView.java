package id.amanchat.bench.journal;

import java.util.Collection;
import java.util.function.Predicate;

/** Whether the senders were told the truth. */
record SendersView(Collection<SentMessage> sent, Stored stored) {

    long acknowledged() {
        return count(message -> message.acknowledged().isPresent());
    }

    long lost() {
        return count(message -> message.acknowledged().isPresent() && !storedAsAcknowledged(message));
    }

    long storedUnacknowledged() {
        return count(message -> message.acknowledged().isEmpty()
                && stored.find(message.clientId()).isPresent());
    }

    private boolean storedAsAcknowledged(SentMessage message) {
        return stored.find(message.clientId())
                .filter(row -> row.conversation().equals(message.conversation()))
                .filter(row -> row.sequence() == message.acknowledged().getAsLong())
                .isPresent();
    }

    private long count(Predicate<SentMessage> which) {
        return sent.stream().filter(which).count();
    }
}
