package id.amanchat.bench.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The database's rows, by conversation and by client id. Not safe for several threads. */
final class Stored {
    private final Map<String, SortedMap<Long, UUID>> byConversation = new HashMap<>();
    private final Map<UUID, StoredMessage> byClientId = new HashMap<>();
    private long doubled;

    Stored(Collection<StoredMessage> rows, Map<String, Long> before) {
        rows.stream()
                .filter(row -> row.sequence() > before.getOrDefault(row.conversation(), 0L))
                .forEach(this::add);
    }

    private void add(StoredMessage row) {
        if (byClientId.put(row.clientId(), row) != null) {
            doubled++;
        }
        var sequences = byConversation.computeIfAbsent(row.conversation(), key -> new TreeMap<>());
        if (sequences.put(row.sequence(), row.clientId()) != null) {
            doubled++;
        }
    }

    long doubled() {
        return doubled;
    }

    Optional<StoredMessage> find(UUID clientId) {
        return Optional.ofNullable(byClientId.get(clientId));
    }

    SortedMap<Long, UUID> of(String conversation) {
        return byConversation.getOrDefault(conversation, new TreeMap<>());
    }

    long notAmong(Collection<UUID> known) {
        return byClientId.keySet().stream().filter(id -> !known.contains(id)).count();
    }

    long gaps() {
        return byConversation.values().stream().mapToLong(Stored::gaps).sum();
    }

    private static long gaps(SortedMap<Long, UUID> sequences) {
        return sequences.lastKey() - sequences.firstKey() + 1 - sequences.size();
    }
}
