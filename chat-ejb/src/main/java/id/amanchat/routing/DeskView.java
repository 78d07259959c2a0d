package id.amanchat.routing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** All an agent has on the desk; asked with a fixed number of queries, however much there is.
 *
 * @param reason code of the reason chosen with Away; empty without; "SILENT" or "LOST" when the system set it
 * @param since when the availability was chosen
 * @param load in tenths of an ordinary chat, of {@code capacity * 10}
 */
public record DeskView(
        Availability availability,
        Optional<String> reason,
        OffsetDateTime since,
        int capacity,
        int load,
        List<OfferView> offers,
        List<ChatView> chats,
        List<WrapUpView> wrapUps,
        List<QueueCount> queues,
        DeskNotices notices) {}
