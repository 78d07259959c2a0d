package id.amanchat.conversation.internal;

import java.util.List;
import java.util.Objects;

/** Whether a conversation's chain holds. */
final class ChainRule {

    private ChainRule() {}

    /** Of all its entries in the order of the chain; a conversation without a chain has nothing that could break. */
    static boolean holds(Conversation conversation, String opening, List<Entry> entries) {
        if (!conversation.chain().begun()) {
            return true;
        }
        String hash = opening;
        int link = 0;
        for (Entry entry : entries) {
            if (entry.place() == null || entry.place().link() != ++link) {
                return false;
            }
            hash = Hashing.link(hash, link, entry.body());
            if (!hash.equals(entry.place().hash())) {
                return false;
            }
        }
        return link == conversation.chain().lastLink()
                && Objects.equals(hash, conversation.chain().lastHash());
    }
}
