package id.amanchat.routing;

import java.util.UUID;

/** A canned reply with its variables filled in, ready to be looked over and sent. */
public record FilledReply(UUID id, CannedScope scope, String shortcut, String title, String text) {

    @Override
    public String toString() {
        return "FilledReply[" + id + "]";
    }
}
