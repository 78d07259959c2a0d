package id.amanchat.social.internal.channel;

import id.amanchat.social.Audience;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What a channel tells: each with an id of its own, by which a repetition is known. */
public sealed interface Incoming {

    /** The channel's id of the event; a text of at most 200 characters, whatever it looks like. */
    String eventId();

    /**
     * Somebody wrote to the bank's account.
     *
     * @param postId the channel's id of what was written
     * @param thread the channel's id of the thread; the adapter makes one up that stays the same, where there is none
     * @param replyTo the post it answers
     * @param text plain text of at most 8,000 code points
     * @param language as the channel says, two letters; empty where it says nothing
     */
    record Post(
            String eventId,
            Audience audience,
            String postId,
            String thread,
            Optional<String> replyTo,
            Author author,
            String text,
            Optional<String> language,
            OffsetDateTime at)
            implements Incoming {

        @Override
        public String toString() {
            return "Post[" + eventId + "]";
        }
    }

    /** Its author changed it; the text is what stands there now. */
    record Edited(String eventId, String postId, String text, OffsetDateTime at) implements Incoming {

        @Override
        public String toString() {
            return "Edited[" + eventId + "]";
        }
    }

    /** It was deleted, or may not be kept any more. */
    record Deleted(String eventId, String postId, OffsetDateTime at) implements Incoming {}

    /** The bank's own account posted this: by us, or by somebody who has taken it over. */
    record Own(String eventId, OwnPost post) implements Incoming {}

    /** Who wrote: the channel's id stays, handle and name may change. */
    record Author(String remoteId, String handle, String name) {

        @Override
        public String toString() {
            return "Author";
        }
    }
}
