package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ConversationId;
import id.amanchat.social.Audience;
import id.amanchat.social.ThreadAuthor;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What social itself knows of a thread in the inbox. */
record InboxRow(
        ConversationId conversation,
        Channel channel,
        Audience audience,
        String account,
        ThreadAuthor author,
        String language,
        OffsetDateTime asked,
        OffsetDateTime due,
        Optional<OffsetDateTime> unansweredSince,
        boolean answered) {

    /** Of what {@link InboxStore} selects, in its order. */
    static InboxRow of(Object[] column) {
        return new InboxRow(
                new ConversationId((UUID) column[0]),
                (Channel) column[1],
                (Audience) column[2],
                (String) column[3],
                new ThreadAuthor((String) column[4], (String) column[5], column[6] != null),
                (String) column[7],
                (OffsetDateTime) column[8],
                (OffsetDateTime) column[9],
                Optional.ofNullable((OffsetDateTime) column[10]),
                column[11] != null);
    }

    @Override
    public String toString() {
        return "InboxRow[" + conversation + "]";
    }
}
