package id.amanchat.social.internal.inbound;

import id.amanchat.social.internal.channel.Stream;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;

/** How far each stream of one account has been read, and when it is to be read again. Used by one thread at a time. */
final class Polls {

    private final Map<Stream, Patience> patience = new EnumMap<>(Stream.class);
    private final Map<Stream, Pages> pages = new EnumMap<>(Stream.class);

    Polls() {
        for (Stream stream : Stream.values()) {
            patience.put(stream, new Patience());
            pages.put(stream, new Pages());
        }
    }

    Patience patience(Stream stream) {
        return patience.get(stream);
    }

    Pages pages(Stream stream) {
        return pages.get(stream);
    }

    /** Whether any is due. */
    boolean due(OffsetDateTime now) {
        return patience.values().stream().anyMatch(each -> each.over(now));
    }

    /** All but those that the channel does not let us read yet. */
    void hurry() {
        patience.values().forEach(Patience::hurry);
    }
}
